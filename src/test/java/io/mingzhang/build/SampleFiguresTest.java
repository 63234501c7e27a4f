package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Prose.Bound;
import io.mingzhang.model.Prose.FigureRef;
import io.mingzhang.model.Site;
import io.mingzhang.read.SiteReader;
import io.mingzhang.render.statement.Told;
import io.mingzhang.score.Scorer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each figure of the sample content is changed in its YAML file in turn: every sentence that told
 * it tells the new one, and the old one is typed nowhere.
 *
 * <p>The texts are told from the facts alone, without the checks that would refuse a figure changed
 * in one place of several; the last test goes the whole way to the page.
 */
final class SampleFiguresTest {
  private static final Path SAMPLE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<key>[^{},:\\n]+): (?:(?<number>\\d+(?:\\.\\d+)?)|(?<=值: )(?<words>[^,}\"#\\n]*\\d[^,}\"#\\n]*))"
              + "(?=\\s*(?:[,}]|#|$))",
          Pattern.MULTILINE);
  private static final Pattern NO_FIGURE = Pattern.compile("科目|级|.*日期");
  private static final Pattern COUNT =
      Pattern.compile("编制数|在职人员数|团组|.*人次|.*批次|购置|保有|编制绩效目标|绩效监控|绩效自评|车辆|单价.*设备");
  private static final Pattern SENTENCE_END = Pattern.compile("[。；\\n]|<[^>]*>");

  /** What only looks like a figure of the data: nobody enters the retired into base data. */
  private static final Pattern OTHERS = Pattern.compile("退休\\d+人");

  private static final Span NOWHERE = new SourceFile("", "").start();

  @TempDir private Path folder;

  /** What a text says between two ends: as it is told, as it is typed, and what is bound in it. */
  private record Sentence(String told, String typed, List<Bound> bound) {}

  /** A year with its sentences. */
  private record Year(Facts facts, List<Sentence> sentences) {}

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLE.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    Files.copy(SAMPLE.resolve("site-config.yml"), folder.resolve("site-config.yml"));
  }

  @ParameterizedTest
  @CsvSource({
    "heshan-kexie, 2023, 11",
    "lingling-kexie, 2024, 35",
    "luxian-kexie, 2021, 36",
    "ningxiang-kexie, 2019, 19",
    "yanfeng-kexie, 2021, 24"
  })
  void aChangedFigureChangesEverySentenceThatTellsIt(String unit, int year, int atLeast)
      throws IOException {
    SiteReader reader = new SiteReader(folder);
    Site site = reader.site(new Log()).orElseThrow();
    Year before = year(reader, site, unit, year).orElseThrow();
    int told = 0;
    try (Stream<Path> all = Files.walk(folder.resolve("content/units/" + unit + "/" + year))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        String text = Files.readString(file);
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
          if (isFigure(text, figure)) {
            Files.writeString(file, changed(text, figure));
            Year after = year(reader, site, unit, year).orElseThrow();
            told += compare(figure.group(), before, after) ? 1 : 0;
          }
        }
        Files.writeString(file, text);
      }
    }
    assertThat(told).as("figures of the data that sentences tell").isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void aFigureThatIsTypedIsNoticed() {
    SmallSite.at(folder)
        .edit("content/units/ningxiang-kexie/2019/evaluation.md", "在职{{ 基础数据.在职人员数 }}人", "在职12人");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> aChangedFigureChangesEverySentenceThatTellsIt("ningxiang-kexie", 2019, 0))
        .withMessageContaining("基础数据.在职人员数 = 12）写在：市科协是全额预算单位，编制◇名，在职12人");
  }

  @Test
  void aChangedFigureIsChangedOnThePage() throws IOException {
    SmallSite site = SmallSite.at(folder);
    String page = "public/units/heshan-kexie/2023/evaluation/index.html";
    site.build();
    String before = Jsoup.parse(site.path(page), "UTF-8").text();
    site.edit("content/units/heshan-kexie/2023/accounts.yml", "决算: 0.7}", "决算: 0.9}").build();
    String after = Jsoup.parse(site.path(page), "UTF-8").text();

    assertThat(before).contains("全年支出0.70万元").doesNotContain("0.90");
    assertThat(after).isEqualTo(before.replace("0.70", "0.90"));
  }

  private static boolean isFigure(String text, Matcher figure) {
    int line = text.lastIndexOf('\n', figure.start()) + 1;
    return !text.substring(line, figure.start()).contains("#")
        && !NO_FIGURE.matcher(figure.group("key").strip()).matches();
  }

  private static String changed(String text, Matcher figure) {
    String number = figure.group("number");
    String group = number == null ? "words" : "number";
    boolean count = COUNT.matcher(figure.group("key").strip()).matches();
    String value =
        number == null
            ? figure.group("words").replaceFirst("\\d+", "7$0")
            : new BigDecimal(number).add(new BigDecimal(count ? "7" : "7.31")).toPlainString();
    return text.substring(0, figure.start(group)) + value + text.substring(figure.end(group));
  }

  /** Whether any sentence tells a figure that changed. */
  private static boolean compare(String change, Year before, Year after) {
    Map<String, String> olds = new TreeMap<>();
    before
        .facts()
        .figures()
        .forEach(
            (name, figure) -> {
              BigDecimal changed = after.facts().value(name);
              if (changed == null || figure.value().compareTo(changed) != 0) {
                olds.put(name, Told.plain(reference(name), before.facts()));
              }
            });
    before
        .facts()
        .words()
        .forEach(
            (name, words) -> {
              if (!after.facts().word(name).equals(Optional.of(words.value()))) {
                olds.put(name, words.value());
              }
            });
    assertThat(after.sentences()).hasSameSizeAs(before.sentences());
    boolean told = false;
    for (int i = 0; i < before.sentences().size(); i++) {
      Sentence one = before.sentences().get(i);
      Sentence other = after.sentences().get(i);
      for (Bound piece : one.bound()) {
        if (piece instanceof FigureRef ref && olds.containsKey(ref.name())) {
          told = true;
          assertThat(other.told())
              .as(change)
              .isNotEqualTo(one.told())
              .contains(Told.plain(reference(ref.name()), after.facts()));
        }
        told |= piece.names().stream().anyMatch(olds::containsKey);
      }
      olds.forEach((name, old) -> assertNotTyped(change, name, old, before.facts(), one.typed()));
    }
    return told;
  }

  private static Prose reference(String name) {
    return new Prose(List.of(new FigureRef(name, NOWHERE)));
  }

  private static void assertNotTyped(
      String change, String name, String old, Facts facts, String typed) {
    Figure figure = facts.get(name).orElse(null);
    if (figure != null && figure.value().signum() == 0) {
      return;
    }
    String value =
        figure == null
            ? Pattern.quote(old)
            : figure.value().stripTrailingZeros().toPlainString().replace(".", "\\.")
                + (figure.measure() == Measure.COUNT
                    ? "(?:名|人(?!次)|个项目|批次|人次)"
                    : "(?:\\.?0+)?" + figure.measure().label());
    boolean hasDigit = old.chars().anyMatch(Character::isDigit);
    assertThat(
            hasDigit
                && Pattern.compile("(?<![\\d.])" + value)
                    .matcher(OTHERS.matcher(typed).replaceAll(""))
                    .find())
        .as("%s（%s = %s）写在：%s", change, name, old, typed)
        .isFalse();
  }

  private static Optional<Year> year(SiteReader reader, Site site, String unit, int year) {
    Log log = new Log();
    Request request =
        new Request(
            Path.of(""), Path.of(""), false, LocalDate.of(2026, 1, 1), 1, Request.Progress.SILENT);
    Map<String, Scorer> scorers = new TreeMap<>();
    site.rubrics().forEach((id, rubric) -> scorers.put(id, new Scorer(rubric)));
    return reader
        .unit(site, unit, request::isSeen, log)
        .flatMap(
            one ->
                new Assessor(request, site, scorers, log)
                    .assess(one).stream()
                        .filter(assessed -> assessed.disclosure().year() == year)
                        .findFirst())
        .map(SampleFiguresTest::told);
  }

  private static Year told(Assessed assessed) {
    List<Sentence> sentences = new ArrayList<>();
    assessed.disclosure().prose().forEach(prose -> split(prose, assessed.facts(), sentences));
    return new Year(assessed.facts(), sentences);
  }

  private static void split(Prose prose, Facts facts, List<Sentence> sentences) {
    StringBuilder told = new StringBuilder();
    StringBuilder typed = new StringBuilder();
    List<Bound> bound = new ArrayList<>();
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Bound one) {
        told.append(Told.text(one, told, facts));
        typed.append('◇');
        bound.add(one);
        continue;
      }
      String text =
          piece instanceof Prose.Markup markup ? markup.html() : ((Prose.Words) piece).text();
      String[] parts = SENTENCE_END.split(text, -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          sentences.add(new Sentence(told.toString(), typed.toString(), List.copyOf(bound)));
          told.setLength(0);
          typed.setLength(0);
          bound.clear();
        }
        told.append(parts[i]);
        typed.append(parts[i]);
      }
    }
    sentences.add(new Sentence(told.toString(), typed.toString(), List.copyOf(bound)));
  }
}
