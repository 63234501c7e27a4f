package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Band;
import io.mingzhang.model.Scorecard.RowScore;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores one row of a form. */
final class RowScorer {
  private final Rubric rubric;
  private final Log log;

  RowScorer(Rubric rubric, Log log) {
    this.rubric = rubric;
    this.log = log;
  }

  RowScore score(IndicatorResult row, ScoringRule rule) {
    Amount points = row.points();
    if (points == null) {
      log.add(ScoreRules.MISSING_POINTS.at(row.at(), "指标“" + row.name() + "”没有分值", "补上 分值"));
      return new RowScore(row, null, Trail.EMPTY);
    }
    Amount reported = row.reportedScore();
    if (reported != null
        && (reported.value().compareTo(points.value()) > 0 || reported.value().signum() < 0)) {
      log.add(
          ScoreRules.EXCEEDS_POINTS
              .at(
                  reported.at(),
                  "“"
                      + row.name()
                      + "”得分 "
                      + Decimals.plain(reported.value())
                      + "，不在 0 到分值 "
                      + Decimals.plain(points.value())
                      + " 之间",
                  "改正得分")
              .related(points.at(), "分值"));
    }
    Text target = row.target();
    Text actual = row.actual();
    if (!(rule instanceof Qualitative) && target != null && actual != null) {
      Optional<Quantity> wanted = Quantity.of(target.value());
      Optional<Quantity> reached = Quantity.of(actual.value());
      if (wanted.isPresent()
          && reached.isPresent()
          && wanted.get().value().signum() >= 0
          && wanted.get().upper() == null
          && !wanted.get().isDate()) {
        return quantitative(row, points, target, wanted.get(), actual, reached.get());
      }
    }
    if (rule instanceof Proportional) {
      log.add(
          ScoreRules.NOT_SCORABLE.at(
              row.at(), "“" + row.name() + "”的指标值和完成值读不成数量，不能按比例计分", "写成 ≥8次、10次 的样子"));
      return new RowScore(row, null, Trail.EMPTY);
    }
    return qualitative(row, points);
  }

  private RowScore quantitative(
      IndicatorResult row,
      Amount points,
      Text target,
      Quantity wanted,
      Text actual,
      Quantity reached) {
    if (!wanted.comparesWith(reached)) {
      log.add(
          ScoreRules.UNIT_DIFFERS
              .at(
                  actual.at(),
                  "“"
                      + row.name()
                      + "”的指标值以“"
                      + wanted.unit()
                      + "”计，完成值以“"
                      + reached.unit()
                      + "”计，不能相比",
                  "两处用同一个单位")
              .related(target.at(), "指标值"));
      return new RowScore(row, null, Trail.EMPTY);
    }
    boolean lessIsBetter = wanted.lessIsBetter();
    if (!lessIsBetter && wanted.value().signum() == 0) {
      log.add(
          ScoreRules.NOT_SCORABLE.at(target.at(), "“" + row.name() + "”的指标值是 0，不能按比例计分", "改写指标值"));
      return new RowScore(row, null, Trail.EMPTY);
    }
    Proportional rule = new Proportional();
    BigDecimal exact =
        rule.score(points.value(), rule.rate(wanted.value(), reached.value(), lessIsBetter));
    BigDecimal score = exact.setScale(rubric.scale(), RoundingMode.HALF_UP);
    boolean reachedTarget = score.compareTo(points.value()) == 0;
    String formula =
        Decimals.plain(points.value())
            + (lessIsBetter
                ? " × " + target.value() + " ÷ " + actual.value()
                : " × " + actual.value() + " ÷ " + target.value());
    Trail trail =
        new Trail(
            List.of(
                new Step(
                    "规则",
                    lessIsBetter
                        ? "比例（反向）：不超过指标值得满分，超过按 分值 × 指标值 ÷ 完成值"
                        : "比例：分值 × 完成值 ÷ 指标值，不超过分值",
                    List.of()),
                new Step(
                    "代入",
                    reachedTarget
                        ? "完成 "
                            + actual.value()
                            + "，指标值 "
                            + target.value()
                            + "，达到指标，得满分 "
                            + Decimals.plain(points.value())
                        : formula + " = " + Decimals.plain(exact.setScale(6, RoundingMode.HALF_UP)),
                    List.of(target.at(), actual.at())),
                rounding(rubric, score)));
    compare(row, score, points);
    return new RowScore(row, score, trail);
  }

  private RowScore qualitative(IndicatorResult row, Amount points) {
    Amount reported = row.reportedScore();
    if (reported == null) {
      log.add(
          ScoreRules.NOT_SCORABLE.at(
              row.at(), "“" + row.name() + "”是定性指标，没有“得分”就无法计分", "在“定性档次”内评分，写上 得分"));
      return new RowScore(row, null, Trail.EMPTY);
    }
    BigDecimal score = reported.value().setScale(rubric.scale(), RoundingMode.HALF_UP);
    Trail trail =
        new Trail(
            List.of(
                new Step("规则", "定性：由单位在档次内评分", List.of()),
                new Step("代入", band(score, points.value()), List.of(reported.at())),
                rounding(rubric, score)));
    reportLoss(row, score, points, reported.at());
    return new RowScore(row, score, trail);
  }

  private String band(BigDecimal score, BigDecimal points) {
    if (points.signum() == 0) {
      return "分值为 0";
    }
    BigDecimal share = score.divide(points, MathContext.DECIMAL128);
    String band =
        rubric.bands().stream()
            .filter(one -> share.compareTo(one.atLeast()) >= 0)
            .map(Band::name)
            .findFirst()
            .orElse("");
    return "评 "
        + Decimals.plain(score)
        + " 分，占分值 "
        + Decimals.plain(points)
        + " 的 "
        + Decimals.plain(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP))
        + "%"
        + (band.isEmpty() ? "" : "，属“" + band + "”");
  }

  private void compare(IndicatorResult row, BigDecimal score, Amount points) {
    Amount reported = row.reportedScore();
    if (reported != null && reported.value().compareTo(score) != 0) {
      log.add(
          ScoreRules.DIFFERS.at(
              reported.at(),
              "“"
                  + row.name()
                  + "”自评得分 "
                  + Decimals.plain(reported.value())
                  + "，按比例算出 "
                  + Decimals.plain(score)
                  + "，相差 "
                  + Decimals.plain(score.subtract(reported.value()).abs()),
              "改正得分，或检查指标值与完成值"));
    }
    reportLoss(row, score, points, reported == null ? row.at() : reported.at());
  }

  private void reportLoss(IndicatorResult row, BigDecimal score, Amount points, Span at) {
    if (score.compareTo(points.value()) < 0 && row.reason().isBlank()) {
      log.add(
          ScoreRules.NO_REASON.at(
              at,
              "“"
                  + row.name()
                  + "”失 "
                  + Decimals.plain(points.value().subtract(score))
                  + " 分，没有说明原因",
              "补上 偏差原因"));
    }
  }

  static Step rounding(Rubric rubric, @Nullable BigDecimal score) {
    return new Step(
        "取位",
        "保留 " + rubric.scale() + " 位小数，四舍五入 → " + (score == null ? "—" : Decimals.plain(score)),
        List.of());
  }
}
