package io.mingzhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.CompareView;
import io.mingzhang.render.view.CoverageView;
import io.mingzhang.render.view.RankingView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who has published for which year, and how those who have compare. */
final class CoverageTest {
  @Test
  void aUnitMustPublishFromItsFirstYearOnAndForTheNewestYearInAnyCase() {
    List<UnitSummary> units =
        List.of(
            unit("a", year(2021, null, null), year(2019, null, null)),
            unit("b", year(2021, null, null), year(2020, null, null)),
            unit("c"));
    Coverage coverage = new Coverage(units);

    assertThat(coverage.years()).containsExactly(2021, 2020, 2019);
    assertThat(ids(coverage.expected(2019))).containsExactly("a");
    assertThat(ids(coverage.missing(2020))).containsExactly("a");
    assertThat(ids(coverage.published(2021))).containsExactly("a", "b");
    assertThat(ids(coverage.missing(2021))).containsExactly("c");
    assertThat(new Catalogue(units).coverage(2021, DocumentKind.ACCOUNTS, "../"))
        .isEqualTo(
            new CoverageView(
                "2021年度部门决算", "../years/2021/accounts/index.html", "2", "3", "2", "66.7"));
  }

  @Test
  void eachKindOfDocumentIsCountedByItself() {
    List<UnitSummary> units =
        List.of(
            unit("a", documents(2021, true, true, 2), documents(2020, true, true, 0)),
            unit("b", documents(2021, true, false, 0), documents(2020, false, true, 1)),
            unit("c", documents(2020, true, false, 0), documents(2019, true, false, 0)));
    Coverage accounts = Coverage.of(units, DocumentKind.ACCOUNTS);
    Coverage evaluations = Coverage.of(units, DocumentKind.EVALUATION);

    // b was there in 2020, as its evaluation shows, so its accounts of that year are missing.
    assertThat(ids(accounts.missing(2020))).containsExactly("b");
    assertThat(ids(accounts.missing(2021))).containsExactly("c");
    // c has never evaluated itself: that is missing of the newest year, for all must.
    assertThat(ids(evaluations.missing(2020))).isEmpty();
    assertThat(ids(evaluations.missing(2021))).containsExactly("b", "c");
    assertThat(evaluations.years()).containsExactly(2021, 2020);
    assertThat(evaluations.expected(2019)).isEmpty();
  }

  @Test
  void nobodyIsSaidToOweAProject() {
    Catalogue catalogue =
        new Catalogue(
            List.of(
                unit("a", documents(2021, true, true, 2)),
                unit("b", documents(2021, true, true, 0))));

    assertThat(catalogue.coverage(2021, DocumentKind.PROJECT, ""))
        .isEqualTo(
            new CoverageView("2021年度项目支出绩效自评", "years/2021/projects/index.html", "1", "", "2", ""));
    assertThat(catalogue.lists().get(2).view().statement()).isEqualTo("已公开1家，共2份，都列在这一页上。");
    assertThat(catalogue.lists().get(2).view().missing()).isEmpty();
    assertThat(catalogue.lists().get(0).view().statement()).isEqualTo("应公开2家，已公开2家，共2份，都列在这一页上。");
  }

  @Test
  void aDraftIsNotPublished() {
    UnitSummary.Year draft =
        new UnitSummary.Year(
            2021,
            LocalDate.of(2022, 9, 1),
            true,
            true,
            false,
            List.of(),
            null,
            null,
            null,
            null,
            "",
            null,
            new UnitSummary.Measures(null, null, null, null));
    assertThat(new Coverage(List.of(unit("a", draft))).published(2021)).isEmpty();
  }

  @Test
  void theNewestYearThatHalfHavePublishedIsCompared() {
    assertThat(
            new Coverage(
                    List.of(
                        unit("a", year(2022, null, null), year(2021, null, null)),
                        unit("b", year(2021, null, null)),
                        unit("c", year(2021, null, null))))
                .comparedYear())
        .isEqualTo(2021);
    assertThat(new Coverage(List.of()).comparedYear()).isZero();
  }

  @Test
  void unitsStandInTheOrderOfEachMeasure() {
    CompareView view =
        new ComparePage(
                List.of(
                    unit("a", year(2021, "90", "80")),
                    unit("b", year(2021, "99", null)),
                    unit("c", year(2021, "90", "100"))))
            .view()
            .orElseThrow();

    RankingView rate = view.rankings().get(0);
    assertThat(rate.first())
        .extracting(row -> row.rank() + " " + row.name() + " " + row.value() + " " + row.from())
        .containsExactly(
            "1 b单位 99.00 99.00 ÷ 100.00",
            "2 a单位 90.00 90.00 ÷ 100.00",
            "2 c单位 90.00 90.00 ÷ 100.00");
    assertThat(rate.statement()).isEqualTo("3家单位中，最高99.00%（b单位），最低90.00%（c单位），居中的是90.00%。");
    assertThat(rate.first().get(0).href()).isEqualTo("../units/b/index.html#year-2021");
    assertThat(view.rankings().get(1).first())
        .extracting(RankingView.RankedView::share)
        .containsExactly("100.0", "80.0");
    assertThat(view.rankings().get(2).first().get(0).from()).isEqualTo("20.00万元 ÷ 8人");
    assertThat(view.rankings().get(2).statement()).isEqualTo("3家单位都是2.50万元。");
  }

  @Test
  void ofManyTheFirstTwentyAreShownAndTheOthersFolded() {
    List<UnitSummary> units = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      units.add(unit("u" + i, year(2021, Integer.toString(i), null)));
    }
    RankingView rate = new ComparePage(units).view().orElseThrow().rankings().get(0);

    assertThat(rate.first()).hasSize(20);
    assertThat(rate.rest()).hasSize(280);
    assertThat(rate.first().get(0).value()).isEqualTo("399.00");
  }

  @Test
  void scoresAreComparedWithinOneSchemeOnly() {
    CompareView view =
        new ComparePage(
                List.of(
                    unit("a", year(2021, null, "80", "jia")),
                    unit("b", year(2021, null, "99", "yi")),
                    unit("c", year(2021, null, "90", "jia")),
                    unit("d", year(2021, null, "70", "bing")),
                    unit("e", year(2021, null, "98", "yi"))))
            .view()
            .orElseThrow();

    assertThat(view.rankings().subList(0, 2))
        .extracting(
            RankingView::title, one -> one.rubric().href(), one -> one.first().get(0).name())
        .containsExactly(
            tuple("绩效自评得分：指标体系jia", "../rubrics/jia/index.html", "c单位"),
            tuple("绩效自评得分：指标体系yi", "../rubrics/yi/index.html", "b单位"));
    assertThat(view.rankings()).hasSize(3);
    assertThat(view.statement()).endsWith("有1家的自评得分没有列入：它们用的指标体系没有第二家采用，得分不能相比。");
  }

  @Test
  void oneUnitAloneIsNotCompared() {
    assertThat(new ComparePage(List.of(unit("a", year(2021, "90", "80")))).view()).isEmpty();
  }

  private static UnitSummary unit(String id, UnitSummary.Year... years) {
    return new UnitSummary(id, id + "单位", "", List.of("示例县"), "群团组织", false, Arrays.asList(years));
  }

  private static UnitSummary.Year documents(
      int year, boolean accounts, boolean evaluation, int projects) {
    return new UnitSummary.Year(
        year,
        LocalDate.of(year + 1, 9, 1),
        false,
        accounts,
        evaluation,
        IntStream.range(0, projects)
            .mapToObj(number -> new UnitSummary.Project("p" + number, "项目" + number))
            .toList(),
        null,
        null,
        null,
        null,
        "",
        null,
        new UnitSummary.Measures(null, null, null, null));
  }

  private static UnitSummary.Year year(
      int year, @Nullable String executed, @Nullable String score) {
    return year(year, executed, score, "jia");
  }

  private static UnitSummary.Year year(
      int year, @Nullable String executed, @Nullable String score, String scheme) {
    return new UnitSummary.Year(
        year,
        LocalDate.of(year + 1, 9, 1),
        false,
        true,
        false,
        List.of(),
        null,
        null,
        null,
        score == null ? null : new BigDecimal(score),
        "",
        score == null ? null : new UnitSummary.Scheme(scheme, "指标体系" + scheme),
        new UnitSummary.Measures(
            executed == null ? null : new BigDecimal(executed),
            executed == null ? null : new BigDecimal("100"),
            Figure.stated(
                "支出.公用经费",
                new BigDecimal("200000"),
                Measure.YUAN,
                new SourceFile("test.yml", "").start()),
            new BigDecimal("8")));
  }

  private static List<String> ids(List<UnitSummary> units) {
    return units.stream().map(UnitSummary::id).toList();
  }
}
