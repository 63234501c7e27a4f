package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader on an old phone has to fetch: the sample site, page by page. */
final class PageWeightTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final int PAGE = 150_000;
  private static final int CHART = 8_000;

  @TempDir private Path folder;

  @Test
  void noPageIsHeavyAndAllItNeedsIsItsStyleSheet() throws IOException {
    Path root = folder.resolve("public");
    new Pipeline()
        .publish(new Request(SITE, root, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    List<Path> pages;
    try (Stream<Path> all = Files.walk(root)) {
      pages = all.filter(one -> one.toString().endsWith(".html")).toList();
    }

    assertThat(pages).hasSizeGreaterThan(20);
    int charts = 0;
    for (Path page : pages) {
      String html = Files.readString(page);
      String name = root.relativize(page).toString();
      assertThat(weight(html)).as(name).isLessThan(PAGE);
      Document parsed = Jsoup.parse(html);
      assertThat(requests(parsed))
          .as(name)
          .hasSizeLessThanOrEqualTo(name.contains("search") ? 3 : 1);
      for (Element chart : parsed.select("svg.chart")) {
        charts++;
        assertThat(weight(chart.outerHtml())).as(name).isLessThan(CHART);
      }
    }
    assertThat(charts).isGreaterThan(10);
  }

  /** What a browser asks for beside the page. */
  private static List<String> requests(Document page) {
    return Stream.concat(
            page.select("link[rel=stylesheet], link[rel=icon]").stream()
                .map(one -> one.attr("href")),
            page.select("script[src], img[src], iframe[src], object[data]").stream()
                .map(one -> one.attr("src")))
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  private static int weight(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
