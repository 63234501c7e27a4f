package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.rule.Attainable;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Threshold;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Holds what a unit reports for an indicator against what its rule comes to. */
final class Review {
  private final Rubric rubric;
  private final Log log;

  Review(Rubric rubric, Log log) {
    this.rubric = rubric;
    this.log = log;
  }

  /**
   * Reports what does not fit.
   *
   * @param score as computed and rounded; null when there was not enough data
   * @return whether the score can stand: an evaluator's own score may be impossible
   */
  boolean review(
      Amount points,
      ScoringRule rule,
      Row row,
      @Nullable BigDecimal score,
      Ruling ruling,
      Prose reason,
      Span form) {
    Amount reported = row.reported();
    boolean stands = true;
    if (reported != null) {
      Attainable attainable = rule.attainable(points.value());
      boolean possible = isPossible(points, attainable, row, reported, score, ruling);
      boolean ownScore = score == null || reported.value().compareTo(score) == 0;
      if (possible && score != null && !ownScore) {
        differs(row, reported, score, ruling, attainable);
      }
      stands = possible || !ownScore;
    }
    Span at = reported == null ? form : reported.at();
    reportLoss(points, row, score, reported, reason, at);
    reportOverFulfilment(row, ruling, reason);
    return stands;
  }

  private boolean isPossible(
      Amount points,
      Attainable attainable,
      Row row,
      Amount reported,
      @Nullable BigDecimal score,
      Ruling ruling) {
    String computed =
        score == null || score.compareTo(reported.value()) == 0
            ? ""
            : "；按规则算出 " + Decimals.plain(score) + "：" + ruling.clause();
    BigDecimal value = reported.value();
    boolean exceeds = value.compareTo(points.value()) > 0 || value.signum() < 0;
    if (exceeds) {
      log.add(
          ScoreRules.EXCEEDS_POINTS
              .at(
                  reported.at(),
                  "“"
                      + row.name()
                      + "”得分 "
                      + Decimals.plain(value)
                      + "，不在 0 到分值 "
                      + Decimals.plain(points.value())
                      + " 之间"
                      + only(attainable)
                      + computed,
                  "改正得分")
              .related(points.at(), "分值"));
    } else if (!attainable.contains(value, rubric.scale())) {
      log.add(
          ScoreRules.NOT_ATTAINABLE
              .at(
                  reported.at(),
                  "“"
                      + row.name()
                      + "”得分 "
                      + Decimals.plain(value)
                      + "，按评分标准只可能得 "
                      + attainable.words()
                      + " 分"
                      + computed,
                  computed.isEmpty() ? "改成其中的一个" : "改正得分，或检查所用的数")
              .related(points.at(), "指标体系"));
      return false;
    }
    return !exceeds;
  }

  private static String only(Attainable attainable) {
    return attainable.values().isEmpty() ? "" : "（按评分标准只可能得 " + attainable.words() + " 分）";
  }

  private void differs(
      Row row, Amount reported, BigDecimal score, Ruling ruling, Attainable attainable) {
    log.add(
        ScoreRules.DIFFERS.at(
            reported.at(),
            "“"
                + row.name()
                + "”自评得分 "
                + Decimals.plain(reported.value())
                + "，按规则算出 "
                + Decimals.plain(score)
                + "，相差 "
                + Decimals.plain(score.subtract(reported.value()).abs())
                + "："
                + ruling.clause()
                + only(attainable),
            "改正得分，或检查所用的数"));
  }

  private void reportLoss(
      Amount points,
      Row row,
      @Nullable BigDecimal score,
      @Nullable Amount reported,
      Prose reason,
      Span at) {
    BigDecimal effective = score != null ? score : reported == null ? null : reported.value();
    if (!rubric.asksReasons()
        || effective == null
        || effective.compareTo(points.value()) >= 0
        || !reason.isEmpty()) {
      return;
    }
    log.add(
        ScoreRules.NO_REASON.at(
            at,
            "“"
                + row.name()
                + "”失 "
                + Decimals.plain(points.value().subtract(effective))
                + " 分，没有说明原因",
            "补上 偏差原因"));
  }

  private void reportOverFulfilment(Row row, Ruling ruling, Prose reason) {
    BigDecimal allowed = rubric.overFulfilment();
    BigDecimal rate = ruling.rate();
    if (allowed == null
        || rate == null
        || row.actual() == null
        || rate.compareTo(BigDecimal.ONE.add(allowed)) <= 0
        || !reason.isEmpty()) {
      return;
    }
    log.add(
        ScoreRules.OVER_FULFILLED.at(
            row.actual().at(),
            "“"
                + row.name()
                + "”完成指标值的 "
                + Formula.shown(rate, true).substring(2)
                + "，超过 "
                + new Threshold(BigDecimal.ONE.add(allowed), true).words()
                + "，没有说明原因",
            "补上 偏差原因；指标值定得偏低的，写明下一年度怎样调整"));
  }
}
