package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Threshold;
import io.mingzhang.model.rule.ValueRule;
import io.mingzhang.score.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies the rules that need one number, from a formula or from 实际完成值. */
final class ValueJudge {
  private final Formulas formulas;
  private final Inputs inputs;
  private final Row row;
  private final Log log;

  ValueJudge(Formulas formulas, Inputs inputs, Row row, Log log) {
    this.formulas = formulas;
    this.inputs = inputs;
    this.row = row;
    this.log = log;
  }

  Ruling judge(ValueRule rule, BigDecimal points, @Nullable Text input) {
    if (input == null) {
      return rule instanceof Proportional proportional
              && proportional.target().equals(Threshold.ALL)
              && row.wanted() != null
          ? new TargetJudge(row, log).judge(proportional.reverse(), points)
          : ownValue(rule, points);
    }
    Formula.Result result = formulas.of(input).evaluate(this::figure);
    BigDecimal value = result.value();
    if (value == null) {
      return Ruling.without(result.missing());
    }
    List<Step> steps =
        List.of(
            new Step("取值", input.value(), result.inputs()),
            Ruling.step("代入", result.substituted() + " " + Formula.shown(value, rule.inPercent())));
    return verdict(rule, points, value, steps)
        .showing(Formula.shown(value, rule.inPercent()).substring(2));
  }

  /** A share of the points, with the figures put in; the other rules say it all in their clause. */
  private static Ruling withShare(
      ValueRule rule, BigDecimal points, BigDecimal value, Ruling ruling) {
    BigDecimal score = ruling.score();
    if (!(rule instanceof Proportional proportional)
        || score == null
        || score.compareTo(points) >= 0) {
      return ruling;
    }
    String own = Formula.shown(value, rule.inPercent()).substring(2);
    String full = proportional.target().words();
    boolean plain = proportional.target().equals(Threshold.ALL);
    String share = proportional.reverse() ? full + " ÷ " + own : plain ? own : own + " ÷ " + full;
    List<Step> steps = new ArrayList<>(ruling.steps());
    steps.add(
        Ruling.step(
            "代入", Decimals.plain(points) + " × " + share + " " + Formula.shown(score, false)));
    return Ruling.of(score, ruling.clause(), steps);
  }

  /** The figures of the row come before those of the unit. */
  private Optional<Named> figure(String name) {
    return row.figure(name).or(() -> inputs.get(name));
  }

  private static Ruling verdict(
      ValueRule rule, BigDecimal points, BigDecimal value, List<Step> steps) {
    return rule.judge(points, value)
        .map(said -> withShare(rule, points, value, Ruling.of(said.score(), said.clause(), steps)))
        .orElseGet(() -> Ruling.without("评分标准没有写这种情况怎样计分"));
  }

  /** A rule without a formula looks at 实际完成值. */
  private Ruling ownValue(ValueRule rule, BigDecimal points) {
    Text actual = row.actual();
    if (actual == null) {
      return Ruling.without("缺“实际完成值”");
    }
    Quantity reached = row.reached();
    if (reached == null || reached.isDate()) {
      return Ruling.without("“实际完成值”读不成数");
    }
    if (reached.bound() != Quantity.Bound.EXACTLY) {
      return Ruling.without("“实际完成值”不是一个确定的数");
    }
    if (rule.inPercent() && !reached.unit().equals("%")) {
      return Ruling.without("“实际完成值”应当是百分数");
    }
    return verdict(
        rule,
        points,
        reached.value(),
        List.of(Ruling.step("取值", "实际完成值", row.input("实际完成值", actual))));
  }
}
