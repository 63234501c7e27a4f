package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A completion rate is the outcome over the budget that the words name. */
final class CompletionFollows implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void judge(Reading reading, Report report) {
    for (Fulfilment one : reading.fulfilments()) {
      for (Said rate : one.rates()) {
        judge(one, rate, report);
      }
    }
  }

  private static void judge(Fulfilment one, Said rate, Report report) {
    List<Said> budgets =
        budgets(one, rate).stream()
            .filter(budget -> !budget.isZero() && budget.kind() == Claim.Kind.MONEY)
            .toList();
    List<Said> actuals = new ArrayList<>();
    one.actual().ifPresent(actuals::add);
    one.actuals().stream()
        .filter(actual -> !actuals.contains(actual))
        .limit(6)
        .forEach(actuals::add);
    if (budgets.isEmpty() || actuals.isEmpty()) {
      return;
    }
    Verdict best = Verdict.WRONG;
    for (Said budget : budgets) {
      for (Said actual : actuals) {
        best =
            best.better(
                Verdict.of(
                    actual.tight().times(HUNDRED).over(budget.tight()),
                    actual.loose().times(HUNDRED).over(budget.loose()),
                    rate));
      }
    }
    if (best == Verdict.FITS) {
      return;
    }
    Said budget = budgets.get(0);
    Said actual = actuals.get(0);
    BigDecimal right = Slip.ratio(actual.base(), budget.base());
    report.add(
        best == Verdict.TAIL
            ? AuditRules.TAIL
            : best == Verdict.DOUBTFUL ? AuditRules.WHOLE_NUMBERS : AuditRules.COMPLETION,
        rate.claim().at(),
        "写的是 "
            + rate.told()
            + "，算得 "
            + actual.told()
            + " ÷ "
            + budget.told()
            + " = "
            + Slip.percent(right, rate)
            + cause(one, rate, actual, right),
        best == Verdict.TAIL
            ? ""
            : "改为 " + Decimals.fixed(right, rate.claim().decimals()) + "%，或核对预算数与决算数",
        budget.claim().at(),
        actual.claim().at());
  }

  /** 执行率 is by definition that of 全年预算, where both are told. */
  private static List<Said> budgets(Fulfilment one, Said rate) {
    boolean unnamed = rate.basis().kind() == Basis.Kind.BUDGET && rate.words().contains("执行率");
    return one.budgets(unnamed ? Basis.Kind.ADJUSTED : rate.basis().kind());
  }

  private static String cause(Fulfilment one, Said rate, Said actual, BigDecimal right) {
    for (Said other : one.budgets()) {
      if (!other.isZero()
          && actual.tight().times(HUNDRED).over(other.tight()).meets(rate.loose())) {
        return "；" + rate.told() + " 是用 " + other.told() + " 作分母算的";
      }
    }
    return Slip.between(right, rate);
  }
}
