package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Funding;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Rubric.Indicator;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.RowScore;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Proportional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores an evaluation by its rubric and compares what the unit reports with what comes out. */
public final class Scorer {
  private static final Set<String> NAMES = Set.of("年初预算数", "全年预算数", "全年执行数", "编制数", "在职人员数");

  private final Rubric rubric;
  private final SelfEvaluation evaluation;
  private final Log log;

  private Scorer(Rubric rubric, SelfEvaluation evaluation, Log log) {
    this.rubric = rubric;
    this.evaluation = evaluation;
    this.log = log;
  }

  /** The scorecard; an indicator without enough data has no score, and then there is no total. */
  public static Scorecard score(Rubric rubric, SelfEvaluation evaluation, Log log) {
    return new Scorer(rubric, evaluation, log).score();
  }

  private Scorecard score() {
    reportUnknownGroups();
    List<GroupScore> groups = rubric.indicators().stream().map(this::group).toList();
    @Nullable BigDecimal total = total(groups);
    String grade = total == null ? "" : grade(total);
    compareTotal(total, grade);
    return new Scorecard(rubric, groups, total, grade);
  }

  private void reportUnknownGroups() {
    List<String> names =
        rubric.indicators().stream()
            .filter(one -> one.input() == null)
            .map(Indicator::name)
            .toList();
    for (IndicatorGroup group : evaluation.groups()) {
      if (!names.contains(group.name())) {
        log.add(
            ScoreRules.UNKNOWN_GROUP.at(
                group.at(),
                "一级指标“" + group.name() + "”不在指标体系《" + rubric.name() + "》里",
                Nearest.hint(group.name(), names)));
      }
    }
  }

  private GroupScore group(Indicator indicator) {
    Text input = indicator.input();
    if (input != null) {
      return whole(indicator, input);
    }
    BigDecimal points = indicator.points().value();
    Optional<IndicatorGroup> group =
        evaluation.groups().stream().filter(one -> one.name().equals(indicator.name())).findFirst();
    if (group.isEmpty()) {
      log.add(
          ScoreRules.MISSING_GROUP.at(
              evaluation.at(),
              "缺少一级指标“" + indicator.name() + "”（" + Decimals.plain(points) + " 分）",
              "在“绩效指标”下补上这一组"));
      return new GroupScore(indicator.name(), points, null, Trail.EMPTY, List.of());
    }
    comparePoints(group.get(), indicator);
    RowScorer scorer = new RowScorer(rubric, log);
    List<RowScore> rows =
        group.get().rows().stream().map(row -> scorer.score(row, indicator.rule())).toList();
    return new GroupScore(indicator.name(), points, sum(rows), Trail.EMPTY, rows);
  }

  /** An indicator that is scored by one formula, such as the execution rate. */
  private GroupScore whole(Indicator indicator, Text input) {
    Amount points = indicator.points();
    Optional<Formula> formula = Formula.evaluate(input, NAMES, figures(), evaluation.at(), log);
    if (formula.isEmpty()) {
      return new GroupScore(indicator.name(), points.value(), null, Trail.EMPTY, List.of());
    }
    BigDecimal exact = new Proportional().score(points.value(), formula.get().value());
    BigDecimal score = exact.setScale(rubric.scale(), RoundingMode.HALF_UP);
    Trail trail =
        new Trail(
            List.of(
                new Step("规则", "比例：分值 × " + input.value() + "，不超过分值", List.of(input.at())),
                new Step(
                    "代入",
                    Decimals.plain(points.value())
                        + " × "
                        + formula.get().substituted()
                        + " = "
                        + Decimals.plain(exact.setScale(6, RoundingMode.HALF_UP)),
                    formula.get().inputs()),
                RowScorer.rounding(rubric, score)));
    return new GroupScore(indicator.name(), points.value(), score, trail, List.of());
  }

  private Map<String, Amount> figures() {
    Map<String, Amount> figures = new TreeMap<>();
    Funding total = evaluation.total();
    if (total != null) {
      put(figures, "年初预算数", total.initialBudget());
      put(figures, "全年预算数", total.adjustedBudget());
      put(figures, "全年执行数", total.executed());
    }
    put(figures, "编制数", evaluation.baseData().posts());
    put(figures, "在职人员数", evaluation.baseData().staff());
    return figures;
  }

  private static void put(Map<String, Amount> figures, String name, @Nullable Amount amount) {
    if (amount != null) {
      figures.put(name, amount);
    }
  }

  private void comparePoints(IndicatorGroup group, Indicator indicator) {
    BigDecimal sum =
        group.rows().stream()
            .map(IndicatorResult::points)
            .filter(Objects::nonNull)
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(indicator.points().value()) != 0) {
      log.add(
          ScoreRules.GROUP_POINTS
              .at(
                  group.at(),
                  "“"
                      + group.name()
                      + "”各指标分值之和是 "
                      + Decimals.plain(sum)
                      + "，应为 "
                      + Decimals.plain(indicator.points().value())
                      + "，相差 "
                      + Decimals.plain(sum.subtract(indicator.points().value()).abs()),
                  "调整这一组各指标的分值")
              .related(indicator.points().at(), "指标体系里的分值"));
    }
  }

  private static @Nullable BigDecimal sum(List<RowScore> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (RowScore row : rows) {
      if (row.score() == null) {
        return null;
      }
      sum = sum.add(row.score());
    }
    return sum;
  }

  private static @Nullable BigDecimal total(List<GroupScore> groups) {
    BigDecimal total = BigDecimal.ZERO;
    for (GroupScore group : groups) {
      if (group.score() == null) {
        return null;
      }
      total = total.add(group.score());
    }
    return total;
  }

  private String grade(BigDecimal total) {
    return rubric.grades().stream()
        .filter(grade -> total.compareTo(grade.atLeast()) >= 0)
        .map(Grade::name)
        .findFirst()
        .orElse("");
  }

  private void compareTotal(@Nullable BigDecimal total, String grade) {
    Amount reported = evaluation.reportedTotal();
    if (total != null && reported != null && total.compareTo(reported.value()) != 0) {
      log.add(
          ScoreRules.TOTAL_DIFFERS.at(
              reported.at(),
              "自评总分是 "
                  + Decimals.plain(reported.value())
                  + "，按指标体系算出 "
                  + Decimals.plain(total)
                  + "，相差 "
                  + Decimals.plain(total.subtract(reported.value()).abs()),
              "以算出的为准，改正自评总分，或检查各指标"));
    }
    if (total != null
        && !evaluation.reportedGrade().isEmpty()
        && !evaluation.reportedGrade().equals(grade)) {
      Span at = reported == null ? evaluation.at() : reported.at();
      log.add(
          ScoreRules.GRADE_DIFFERS.at(
              at,
              "自评等级是“"
                  + evaluation.reportedGrade()
                  + "”，"
                  + Decimals.plain(total)
                  + " 分应为“"
                  + grade
                  + "”",
              "改正自评等级"));
    }
  }
}
