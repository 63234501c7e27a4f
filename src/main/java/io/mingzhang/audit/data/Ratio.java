package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.data.Printed.Verdict;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Rule;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One figure of the data as a percentage of another. */
record Ratio(Figure part, Figure whole) {
  /** The best verdict on what is printed: a text may have been reckoned from rounded figures. */
  static Verdict best(Printed printed, List<BigDecimal> values) {
    Verdict best = Verdict.WRONG;
    for (BigDecimal value : values) {
      Verdict verdict = printed.against(value);
      best = verdict.compareTo(best) < 0 ? verdict : best;
    }
    return best;
  }

  boolean isDefined() {
    return Printed.base(whole).signum() > 0;
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    values.add(Change.percent(Printed.base(part), Printed.base(whole)));
    if (Change.printed(whole).signum() > 0) {
      values.add(Change.percent(Change.printed(part), Change.printed(whole)));
    }
    return values;
  }

  /** What is printed beside this; shares that were made to add up to 100 can be a digit off. */
  Verdict verdict(Printed printed) {
    return isDefined() ? best(printed, values()) : Verdict.WRONG;
  }

  /** The finding that a share or a completion differs. */
  void differs(Rule rule, Told told, String phrase, Ledger ledger) {
    Printed printed = new Printed(told.claim());
    if (!isDefined()) {
      ledger.add(
          rule,
          told,
          "写的是 " + printed.told() + "，数据里的“" + whole.name() + "”是 0，算不出百分比",
          "删去百分比",
          whole);
      return;
    }
    BigDecimal right = values().get(0);
    Verdict verdict = verdict(printed);
    boolean tail = verdict == Verdict.CUT || verdict == Verdict.TAIL;
    ledger.add(
        tail ? FactRules.TAIL : rule,
        told,
        "写的是 "
            + printed.told()
            + "，按数据算得 "
            + money(part)
            + " ÷ "
            + money(whole)
            + " = "
            + printed.exact(right)
            + "，相差 "
            + printed.difference(right)
            + (tail ? "，末位是截去的" : ""),
        ledger.phrase(phrase, part, whole),
        part,
        whole);
  }

  /** A figure as tables print it. */
  static String money(Figure figure) {
    return figure.measure().isMoney()
        ? figure.value().setScale(2, RoundingMode.HALF_UP).toPlainString()
            + figure.measure().label()
        : Decimals.plain(figure.value()) + figure.measure().label();
  }
}
