package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every document of the sample is reached by plain lists, and every page knows where it stands. */
final class ListsTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void publish() throws IOException {
    Path output = folder.resolve("public");
    new Pipeline()
        .publish(
            new Request(SITE, output, false, LocalDate.of(2026, 1, 1), 2, Request.Progress.SILENT));
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        PAGES.put(name, Jsoup.parse(Files.readString(file), "https://site.invalid/" + name));
      }
    }
  }

  @Test
  void theListsOfYearsAndKindsHoldEveryDocumentOnce() {
    List<String> documents =
        PAGES.keySet().stream().filter(path -> path.matches("units/[^/]+/\\d{4}/.*")).toList();
    List<String> listed = new ArrayList<>();
    for (Element list : page("index.html").select(".catalogue td a")) {
      Document page = page(list.absUrl("href").replace("https://site.invalid/", ""));
      assertThat(page.select("h1").text()).isEqualTo(list.attr("title"));
      page.select(".publications li a")
          .forEach(link -> listed.add(link.absUrl("href").replace("https://site.invalid/", "")));
    }

    assertThat(documents).hasSizeGreaterThan(10);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(documents);
  }

  @Test
  void anItemSaysUnitYearAndSubjectAndItsDate() {
    List<Element> items =
        PAGES.entrySet().stream()
            .filter(page -> page.getKey().startsWith("years/"))
            .flatMap(page -> page.getValue().select(".publications li").stream())
            .toList();
    assertThat(items).isNotEmpty();
    for (Element item : items) {
      Element link = item.expectFirst("a[href]");
      Document document = page(link.absUrl("href").replace("https://site.invalid/", ""));
      assertThat(link.attr("title"))
          .isEqualTo(link.text())
          .isEqualTo(document.select("meta[name=ArticleTitle]").attr("content"))
          .matches(".+\\d{4}年度.+");
      assertThat(document.select("meta[name=PubDate]").attr("content"))
          .startsWith(item.select("time").text());
    }
  }

  @Test
  void aUnitsPageLeadsToAllItsDocumentsByTheirFullTitles() {
    assertThat(page("units/luxian-kexie/index.html").select("#years li a").eachAttr("title"))
        .hasSize(6)
        .startsWith("泸县科学技术协会2021年度部门决算", "泸县科学技术协会2021年度部门整体支出绩效自评")
        .allMatch(title -> title.startsWith("泸县科学技术协会2021年度"));
    assertThat(page("index.html").select(".units .published").eachText())
        .contains("2021年度，6份", "2024年度，2份");
  }

  @Test
  void listsAreCompleteWithoutAnyScript() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("script:not([type])").isEmpty())
                .as(path)
                .isEqualTo(!path.equals("search/index.html")));
  }

  @Test
  void listsLeadToTheOtherKindsAndYears() {
    Document list = page("years/2021/evaluations/index.html");
    assertThat(list.select(".siblings a").eachText()).containsExactly("部门决算", "项目支出绩效自评");
    assertThat(list.select(".siblings [aria-current]").text()).isEqualTo("部门整体支出绩效自评");
    assertThat(list.select(".other-years a").eachText()).containsExactly("更早：2019年度", "更晚：2023年度");
    assertThat(page("years/2024/accounts/index.html").select(".other-years a").eachText())
        .containsExactly("上一年：2023年度");
  }

  @Test
  void everyPageButTheFirstSaysWhereItStands() {
    PAGES.forEach(
        (path, page) -> {
          List<String> crumbs = page.select(".crumbs li").eachText();
          if (path.equals("index.html")) {
            assertThat(crumbs).isEmpty();
          } else {
            assertThat(crumbs).as(path).hasSizeGreaterThan(1).startsWith("首页");
            assertThat(page.select(".crumbs [aria-current=page]").eachText())
                .as(path)
                .containsExactly(crumbs.get(crumbs.size() - 1));
            assertThat(page.select(".crumbs a")).as(path).hasSize(crumbs.size() - 1);
          }
        });
    assertThat(
            page("units/luxian-kexie/2021/projects/gangyao-shishi/index.html")
                .select(".crumbs a")
                .eachAttr("abs:href"))
        .containsExactly(
            "https://site.invalid/index.html",
            "https://site.invalid/index.html#district-四川省泸州市泸县",
            "https://site.invalid/units/luxian-kexie/index.html",
            "https://site.invalid/units/luxian-kexie/index.html#year-2021");
  }

  private static Document page(String path) {
    return Objects.requireNonNull(PAGES.get(path), path);
  }
}
