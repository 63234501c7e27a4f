package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/themes.md tells an author of a theme is what there is. */
final class ThemeGuideTest {
  private static final Path BASE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Path DEFAULT = BASE.resolve("themes/default");
  private static final Path VIEWS = BASE.resolve("src/main/java/io/mingzhang/render/view");

  private static final Pattern EXAMPLE =
      Pattern.compile("`(themes/benxian/[^`]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)([^>]*)>");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern COLOUR = Pattern.compile("(--[a-z-]+): #");

  private String guide;

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(BASE.resolve("docs/themes.md")).replace("\r\n", "\n");
  }

  @Test
  void theFirstThemeIsBuiltAsItStandsThere(@TempDir Path folder) {
    SmallSite site = SmallSite.valid(folder);
    site.edit(SmallSite.CONFIG, "主办单位", "主题: benxian\n主办单位");
    Map<String, String> files = new LinkedHashMap<>();
    EXAMPLE.matcher(guide).results().forEach(one -> files.put(one.group(1), one.group(2)));
    files.forEach(site::file);

    assertThat(files)
        .containsOnlyKeys(
            "themes/benxian/theme.yml",
            "themes/benxian/evaluation.ftlh",
            "themes/benxian/assets/theme.css");
    assertThat(site.build()).isEmpty();
    assertThat(Jsoup.parse(site.text("public/units/demo/2021/evaluation/index.html")).text())
        .contains("本年度自评等级为“优”，下面逐项列出得分和依据。")
        .contains("99.8");
    assertThat(site.text("public/assets/theme.css")).contains("--red: #c3a9ee");
  }

  @Test
  void everyMacroStandsThereWithItsParameters() throws IOException {
    for (String library : List.of("layout.ftlh", "parts.ftlh")) {
      Map<String, String> macros = new TreeMap<>();
      MACRO
          .matcher(Files.readString(DEFAULT.resolve(library)))
          .results()
          .forEach(one -> macros.put(one.group(1), one.group(2).strip()));
      Map<String, String> told = new TreeMap<>();
      rows("Macros of " + library)
          .forEach(row -> told.put(code(row[0]).get(0), String.join(" ", code(row[1]))));
      assertThat(told).as(library).containsExactlyEntriesOf(macros);
    }
  }

  @Test
  void everyColourStandsThere() throws IOException {
    String css = Files.readString(DEFAULT.resolve("assets/site.css"));
    TreeSet<String> colours =
        COLOUR
            .matcher(css)
            .results()
            .map(one -> one.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> told = new TreeSet<>();
    rows("Colours").forEach(row -> told.add(code(row[0]).get(0)));
    assertThat(told).isEqualTo(colours);
    rows("Colours").forEach(row -> assertThat(colours).containsAll(code(row[2])));
  }

  @Test
  void everyTemplateStandsThereWithItsIds() throws IOException {
    TreeSet<String> libraries = new TreeSet<>(List.of("layout.ftlh", "parts.ftlh"));
    TreeSet<String> told = new TreeSet<>(libraries);
    String shared = Files.readString(DEFAULT.resolve("parts.ftlh"));
    for (String[] row : rows("Templates")) {
      String template = code(row[0]).get(0);
      told.add(template);
      String text = Files.readString(DEFAULT.resolve(template)) + shared;
      code(row[3]).forEach(id -> assertThat(text).as(template).contains("id=\"" + id + "\""));
    }
    try (Stream<Path> files = Files.list(DEFAULT)) {
      assertThat(told)
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".ftlh"))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void everyViewStandsThereWithItsComponents() throws IOException {
    Map<String, List<String>> views = new TreeMap<>();
    try (Stream<Path> files = Files.list(VIEWS)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          add(views, type("io.mingzhang.render.view." + name));
        }
      }
    }
    Map<String, List<String>> told = new TreeMap<>();
    for (String section :
        List.of(
            "On every page",
            "Front page and units",
            "Documents",
            "Evaluations",
            "Scoring schemes")) {
      for (String[] row : rows(section)) {
        if (row[0].contains("View`")) {
          told.put(code(row[0]).get(0), components(row[1]));
        }
      }
    }
    assertThat(told).containsExactlyEntriesOf(views);
  }

  @Test
  void theDefaultThemeUsesOnlyTheBuiltInsNamedThere() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(DEFAULT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Pattern.compile("\\w\\?([a-z_]+)")
            .matcher(Files.readString(file))
            .results()
            .forEach(one -> used.add("?" + one.group(1)));
      }
    }
    String told =
        guide.substring(guide.indexOf("Of the built-ins"), guide.indexOf("3. **No number"));
    assertThat(code(told).stream().filter(one -> one.matches("\\?[a-z_]+")))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  private static void add(Map<String, List<String>> views, Class<?> type) {
    views.put(
        type.getSimpleName(),
        Stream.of(type.getRecordComponents()).map(one -> one.getName()).toList());
    Stream.of(type.getDeclaredClasses()).forEach(inner -> add(views, inner));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The names before their explanations: what stands in parentheses or after a semicolon is none.
   */
  private static List<String> components(String cell) {
    String bare = cell;
    while (bare.contains("(")) {
      bare = bare.replaceAll("\\([^()]*\\)", "");
    }
    return code(bare.replaceFirst(";.*", ""));
  }

  /** The rows of the tables between a heading and the next, without their heads. */
  private List<String[]> rows(String heading) {
    String[] parts = guide.split("(?m)^#{2,3} " + Pattern.quote(heading) + "$", 2);
    assertThat(parts).as(heading).hasSize(2);
    return parts[1]
        .split("(?m)^#{2,3} ", 2)[0]
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
        .toList();
  }

  private static List<String> code(String text) {
    return CODE.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
