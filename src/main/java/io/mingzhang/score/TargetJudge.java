package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Verdict;
import io.mingzhang.score.quantity.Quantity;
import io.mingzhang.score.quantity.Quantity.Completion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the quantities of a row: how far its target is reached. */
final class TargetJudge {
  private final Row row;
  private final Log log;

  TargetJudge(Row row, Log log) {
    this.row = row;
    this.log = log;
  }

  /**
   * Quantities on both sides: how far the target is reached.
   *
   * @param reverse less is better, whatever sign the target carries or lacks
   */
  Ruling judge(boolean reverse, BigDecimal points) {
    Text target = row.target();
    Text actual = row.actual();
    Quantity wanted = reverse ? asLimit(row.wanted()) : row.wanted();
    Quantity reached = row.reached();
    if (target == null || actual == null || wanted == null) {
      return Ruling.without("缺“" + (target == null ? "年度指标值" : "实际完成值") + "”");
    }
    if (reverse && !wanted.lessIsBetter()) {
      return Ruling.without("评分标准是越少越好，“" + target.value() + "”不是上限");
    }
    if (reached == null) {
      log.add(
          ScoreRules.KINDS_DIFFER
              .at(
                  actual.at(),
                  "“"
                      + row.name()
                      + "”的指标值是数量（"
                      + wanted.words()
                      + "），完成值“"
                      + actual.value()
                      + "”不是",
                  "完成值写成数量；不能写成数量的，由评价人写“档次”和“得分”")
              .related(target.at(), "指标值"));
      return Ruling.without("完成值读不成数量");
    }
    if (wanted.value().signum() == 0 && !wanted.lessIsBetter() && wanted.upper() == null) {
      return Ruling.without("指标值“" + target.value() + "”是 0，不能按比例计分");
    }
    if (!wanted.comparesWith(reached)) {
      log.add(
          ScoreRules.UNITS_DIFFER
              .at(
                  actual.at(),
                  "“" + row.name() + "”的指标值以" + unit(wanted) + "计，完成值以" + unit(reached) + "计，不能相比",
                  "两处用同一个单位")
              .related(target.at(), "指标值"));
      return Ruling.without("指标值与完成值的单位不同");
    }
    Optional<Completion> completion = wanted.completion(reached);
    if (completion.isEmpty()) {
      return Ruling.without("凭“" + actual.value() + "”不能断定是否达到“" + target.value() + "”");
    }
    BigDecimal rate = completion.get().rate();
    if (rate == null) {
      return late(points);
    }
    boolean less = completion.get().lessIsBetter();
    Verdict said =
        Proportional.FORWARD
            .judge(points, rate)
            .orElseThrow(() -> new IllegalStateException("a rate has a score"));
    List<Step> steps = new ArrayList<>();
    steps.add(
        Ruling.step(
            "取值",
            "指标值读作“" + wanted.words() + "”，完成值读作“" + reached.words() + "”",
            row.input("年度指标值", target),
            row.input("实际完成值", actual)));
    if (said.score().compareTo(points) < 0) {
      steps.add(
          Ruling.step(
              "代入",
              Decimals.plain(points)
                  + " × "
                  + (less
                      ? target.value() + " ÷ " + actual.value()
                      : actual.value() + " ÷ " + target.value())
                  + " "
                  + Formula.shown(said.score(), false)));
    }
    String clause =
        completion.get().reached()
            ? "达到指标值，得满分"
            : said.score().compareTo(points) == 0
                ? "正好等于指标值，按比例得满分"
                : less ? "超过指标值，按 分值 × 指标值 ÷ 完成值 得分" : "没有达到指标值，按 分值 × 完成值 ÷ 指标值 得分";
    return Ruling.of(said.score(), clause, steps).atRate(less ? null : rate);
  }

  /** 10% as a target where less is better is ≤10%. */
  private static @Nullable Quantity asLimit(@Nullable Quantity wanted) {
    return wanted == null || wanted.bound() != Quantity.Bound.EXACTLY
        ? wanted
        : new Quantity(
            Quantity.Bound.AT_MOST, wanted.value(), null, wanted.unit(), wanted.approximate());
  }

  private static String unit(Quantity quantity) {
    return quantity.unit().isEmpty() ? "没有单位的数" : "“" + quantity.unit() + "”";
  }

  /** Lateness has no proportion; the evaluator says what it costs. */
  private Ruling late(BigDecimal points) {
    Amount reported = row.reported();
    if (reported == null || reported.value().compareTo(points) >= 0) {
      return Ruling.without("没有按时完成，须由评价人写低于分值的“得分”");
    }
    return Ruling.of(
        reported.value(),
        "没有按时完成，由评价人评定",
        List.of(Ruling.step("取值", "自评得分", row.input("得分", reported))));
  }
}
