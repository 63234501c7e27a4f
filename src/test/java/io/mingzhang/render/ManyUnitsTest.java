package io.mingzhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Page;
import io.mingzhang.model.UnitSummary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages about all units of a bureau with 300 units and ten years, five documents in each. */
final class ManyUnitsTest {
  private static final int UNITS = 300;
  private static final int NEWEST = 2024;

  private static Map<String, Page> pages = Map.of();

  @BeforeAll
  static void print() {
    pages =
        RendererTest.renderer(RendererTest.defaultTheme(), new Log())
            .site(IntStream.range(0, UNITS).mapToObj(ManyUnitsTest::unit).toList())
            .stream()
            .collect(Collectors.toMap(Page::path, page -> page));
  }

  @Test
  void allUnitsAreComparedInLessThanThreeHundredKilobytes() {
    assertThat(size("compare/index.html")).isLessThan(300_000);
    assertThat(page("compare/index.html").select(".ranking tbody tr")).hasSize(3 * UNITS);
  }

  @Test
  void theHomePageNamesEveryUnitAndEveryList() {
    assertThat(size("index.html")).isLessThan(150_000);
    assertThat(page("index.html").select(".units li")).hasSize(UNITS);
    assertThat(page("index.html").select(".units .published").get(0).text())
        .isEqualTo("2015—2024年度，50份");
    assertThat(page("index.html").select(".catalogue td a")).hasSize(30);
    assertThat(page("index.html").select("#latest li")).hasSize(20);
  }

  @Test
  void eachListIsCompleteInOnePage() {
    assertThat(size("years/2015/accounts/index.html")).isLessThan(150_000);
    assertThat(page("years/2015/accounts/index.html").select(".publications li")).hasSize(UNITS);
    assertThat(size("years/2015/projects/index.html")).isLessThan(450_000);
    assertThat(page("years/2015/projects/index.html").select(".publications li"))
        .hasSize(3 * UNITS);
  }

  private static int size(String path) {
    return Objects.requireNonNull(pages.get(path), path).bytes().length;
  }

  private static Document page(String path) {
    return Jsoup.parse(
        new String(Objects.requireNonNull(pages.get(path), path).bytes(), StandardCharsets.UTF_8));
  }

  private static UnitSummary unit(int number) {
    return new UnitSummary(
        "shuili-he-shuitu-baochi-" + number,
        "示例市第" + number + "区水利和水土保持事务中心",
        "",
        List.of("示例省", "示例市", "示例第" + number % 12 + "区"),
        number % 3 == 0 ? "行政单位" : "事业单位",
        number % 2 == 0,
        IntStream.range(0, 10).mapToObj(back -> year(number, NEWEST - back)).toList());
  }

  private static UnitSummary.Year year(int unit, int year) {
    return new UnitSummary.Year(
        year,
        LocalDate.of(year + 1, 9, 1 + unit % 28),
        false,
        true,
        true,
        List.of(
            new UnitSummary.Project("nongcun-yinshui", "农村饮水安全巩固提升"),
            new UnitSummary.Project("hedao-zhili", "中小河流治理"),
            new UnitSummary.Project("shuitu-baochi", "水土保持监督管理")),
        null,
        null,
        null,
        new BigDecimal("80").add(new BigDecimal(unit % 200).movePointLeft(1)),
        "优",
        new UnitSummary.Scheme("zhengti-ziping", "部门整体支出绩效自评表"),
        new UnitSummary.Measures(
            new BigDecimal(10_000 + unit * 37),
            new BigDecimal(20_000 + unit * 29),
            Figure.stated(
                "支出.公用经费",
                new BigDecimal(200_000 + unit * 1234),
                Measure.YUAN,
                new SourceFile("test.yml", "").start()),
            new BigDecimal(8 + unit % 40)));
  }
}
