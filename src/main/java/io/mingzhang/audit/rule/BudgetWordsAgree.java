package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;

/** 大于预算, 小于预算 and 与预算持平 agree with the two figures or with the completion rate. */
final class BudgetWordsAgree implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void judge(Reading reading, Report report) {
    for (Fulfilment one : reading.fulfilments()) {
      for (Fulfilment.Word word : one.words()) {
        judge(one, word, reading, report);
      }
    }
  }

  private static void judge(Fulfilment one, Fulfilment.Word word, Reading reading, Report report) {
    List<Said> budgets =
        one.budgets(word.basis()).stream().filter(said -> said.kind() == Claim.Kind.MONEY).toList();
    List<Said> actuals = one.actuals();
    var at = reading.span(word.from(), word.to());
    if (!budgets.isEmpty() && !actuals.isEmpty()) {
      boolean fits =
          budgets.stream()
              .anyMatch(
                  budget ->
                      actuals.stream().limit(8).anyMatch(actual -> fits(word, actual, budget)));
      if (!fits) {
        Said budget = budgets.get(0);
        Said actual = one.actual().orElse(actuals.get(0));
        report.add(
            AuditRules.BUDGET_WORD,
            at,
            "写的是"
                + told(word.sign())
                + "，而决算 "
                + actual.told()
                + "、预算 "
                + budget.told()
                + "，相差 "
                + actual.inUnit(actual.base().subtract(budget.base()).abs()),
            "改为“" + told(actual.base().compareTo(budget.base())) + "”，或核对两个数",
            budget.claim().at());
      }
      return;
    }
    for (Said rate : one.rates()) {
      int sign = rate.value().compareTo(HUNDRED);
      boolean near = rate.value().subtract(HUNDRED).abs().compareTo(BigDecimal.valueOf(5)) <= 0;
      boolean same = word.sign() == 0 ? sign == 0 || (word.roughly() && near) : sign == word.sign();
      if (!same && rate.role() == Claim.Role.COMPLETION) {
        report.add(
            AuditRules.BUDGET_WORD,
            at,
            "写的是" + told(word.sign()) + "，而完成率是 " + rate.told(),
            "两处只能有一处对，核对预算数与决算数",
            rate.claim().at());
        return;
      }
    }
  }

  private static boolean fits(Fulfilment.Word word, Said actual, Said budget) {
    return word.sign() == 0
        ? FlatIsFlat.isFlat(actual.base(), budget.base(), word.roughly())
        : actual.base().compareTo(budget.base()) == word.sign();
  }

  private static String told(int sign) {
    return sign == 0 ? "与预算持平" : sign > 0 ? "大于预算" : "小于预算";
  }
}
