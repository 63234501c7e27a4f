package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import io.mingzhang.diag.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in this repository, built as a bureau would build it. */
final class SampleSiteTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;

  @Test
  void theSampleIsFreeOfErrorsAndHasAllItsPages() throws IOException {
    Outcome outcome = build("public", 2);

    assertThat(outcome.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
    assertThat(outcome.published()).isTrue();
    assertThat(outcome.units()).isEqualTo(5);
    assertThat(files("public").keySet())
        .contains(
            "index.html",
            "glossary/index.html",
            "manifest.json",
            "units/luxian-kexie/index.html",
            "units/luxian-kexie/2021/accounts/index.html",
            "units/luxian-kexie/2021/evaluation/index.html",
            "units/luxian-kexie/2021/projects/qingshaonian-keji/index.html",
            "units/yanfeng-kexie/2021/evaluation/index.html",
            "units/lingling-kexie/2024/evaluation/index.html",
            "units/ningxiang-kexie/2019/evaluation/index.html",
            "units/heshan-kexie/2023/evaluation/index.html");
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheMachine() throws IOException {
    build("one", 1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      build("two", 4);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(files("two")).isEqualTo(files("one"));
  }

  /** An archive lists its files by the order in which they were put in; a disk may not. */
  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    Map<String, byte[]> site = new TreeMap<>();
    for (String name : List.of("site-config.yml", "content", "themes")) {
      try (Stream<Path> all = Files.walk(SITE.resolve(name))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          site.put(SITE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    for (int year = 2011; year < 2019; year++) {
      String form = "状态: 公开\n公开日期: " + (year + 1) + "-09-01\n";
      site.put(
          "content/units/luxian-kexie/" + year + "/disclosure.yml",
          form.getBytes(StandardCharsets.UTF_8));
    }
    List<String> order = new ArrayList<>(site.keySet());
    buildFromArchive(site, order, "sorted");
    Collections.reverse(order);
    buildFromArchive(site, order, "reversed");
    Collections.shuffle(order, new Random(20260101));
    buildFromArchive(site, order, "shuffled");

    assertThat(files("reversed")).isEqualTo(files("sorted"));
    assertThat(files("shuffled")).isEqualTo(files("sorted"));
  }

  @Test
  void everyRelativeLinkLeadsToAPageAndEveryAnchorToAnElement() throws IOException {
    build("public", 2);
    Path root = folder.resolve("public");
    for (String path : files("public").keySet()) {
      if (path.endsWith(".html")) {
        Document page = page(path);
        for (Element link : page.select("a[href], link[rel=stylesheet]")) {
          follow(root, path, page, link.attr("href"));
        }
      }
    }
  }

  @Test
  void everyPageHasContentsWhoseAnchorsExistOnce() throws IOException {
    build("public", 2);
    for (String path : files("public").keySet()) {
      if (path.endsWith(".html") && !List.of("404.html", "search/index.html").contains(path)) {
        Document page = page(path);
        List<String> anchors = page.select("nav.toc a").eachAttr("href");
        assertThat(anchors).as(path).isNotEmpty().doesNotHaveDuplicates();
        for (String anchor : anchors) {
          assertThat(page.getElementById(anchor.substring(1))).as(path + anchor).isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theFormOfLinglingScoresAsItsRubricSays() throws IOException {
    build("public", 2);
    Document page = page("units/lingling-kexie/2024/evaluation/index.html");

    assertThat(page.text())
        .contains("99.8")
        .contains("124.88 ÷ 127.1 ≈ 98.2533%")
        .contains("10 × 98.2533% ≈ 9.825334")
        .contains("保留 1 位小数，四舍五入：9.8 分");
  }

  @Test
  void luxianHasTheSevenFiguresOfTheSichuanForm() throws IOException {
    build("public", 2);
    Document page = page("units/luxian-kexie/2021/accounts/index.html");

    assertThat(page.select("figcaption").eachText())
        .hasSize(7)
        .allMatch(caption -> caption.matches("图[1-7]　.*"));
    assertThat(page.select("figure table caption")).hasSize(7);
    for (Element svg : page.select("svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.select("title").text()).isNotBlank();
      assertThat(svg.select("desc").text()).isNotBlank();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyPageSaysThatItsDataIsASample() throws IOException {
    build("public", 2);
    for (String path : files("public").keySet()) {
      if (path.endsWith(".html")) {
        assertThat(page(path).text()).as(path).contains("示例数据");
      }
    }
  }

  @Test
  void noPageAsksAnotherHostAndOnlyTheSearchRunsAScript() throws IOException {
    build("public", 2);
    for (String path : files("public").keySet()) {
      if (path.endsWith(".html")) {
        Document page = page(path);
        assertThat(page.select("script:not([type=application/ld+json])").outerHtml())
            .as(path)
            .isEqualTo(
                path.equals("search/index.html")
                    ? "<script src=\"../assets/search.js\" defer></script>"
                    : "");
        assertThat(page.select("[src]").eachAttr("src"))
            .as(path)
            .noneMatch(src -> src.contains("//"));
        assertThat(page.select("link").eachAttr("href"))
            .as(path)
            .noneMatch(href -> href.contains("//"));
      }
    }
  }

  private Outcome build(String name, int workers) {
    return build(SITE, name, workers);
  }

  private Outcome build(Path site, String name, int workers) {
    return new Pipeline()
        .publish(new Request(site, folder.resolve(name), false, TODAY, workers, Progress.SILENT));
  }

  private void buildFromArchive(Map<String, byte[]> files, List<String> order, String name)
      throws IOException {
    Path archive = folder.resolve(name + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String path : order) {
        zip.putNextEntry(new ZipEntry("site/" + path));
        zip.write(files.getOrDefault(path, new byte[0]));
      }
    }
    try (FileSystem site = FileSystems.newFileSystem(archive)) {
      assertThat(build(site.getPath("/site"), name, 2).published()).isTrue();
    }
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("public").resolve(path), "UTF-8");
  }

  private static void follow(Path root, String from, Document page, String href)
      throws IOException {
    if (href.startsWith("#")) {
      if (href.length() > 1) {
        assertThat(page.getElementById(href.substring(1))).as(from + " → " + href).isNotNull();
      }
    } else if (!href.matches("[a-z]+:.*")) {
      String[] parts = href.split("#", 2);
      Path here = root.resolve(from);
      Path target =
          here.resolveSibling(java.net.URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
              .normalize();
      assertThat(target).as(from + " → " + href).isRegularFile();
      if (parts.length == 2) {
        assertThat(Jsoup.parse(target, "UTF-8").getElementById(parts[1]))
            .as(from + " → " + href)
            .isNotNull();
      }
    }
  }

  /** All files of a folder by their paths. */
  private Map<String, String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> plain =
          all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
      for (Path file : plain) {
        files.put(
            root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
