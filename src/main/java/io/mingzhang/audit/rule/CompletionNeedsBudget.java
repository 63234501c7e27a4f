package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Basis;
import java.util.Optional;

/** Where nothing was budgeted nothing can be completed. */
final class CompletionNeedsBudget implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Fulfilment one : reading.fulfilments()) {
      for (Said rate : one.rates()) {
        if (rate.role() == Claim.Role.COMPLETION) {
          judge(one, rate, reading, report);
        }
      }
    }
  }

  private static void judge(Fulfilment one, Said rate, Reading reading, Report report) {
    Optional<Said> actual =
        one.actuals().stream()
            .filter(said -> said.place().from() < rate.place().from())
            .reduce((a, b) -> b);
    boolean noBudget =
        one.budgets().isEmpty()
            ? (actual.isPresent() && actual.get().isZero() && rate.isZero())
                || (actual.isPresent() && actual.get().isZero() && one.actuals().size() == 1)
            : one.budgets(rate.basis().kind()).stream().allMatch(Said::isZero);
    if (noBudget || (rate.basis().kind() == Basis.Kind.INITIAL && Nothing.planned(reading, rate))) {
      report.add(
          AuditRules.ZERO_BASE,
          rate.claim().at(),
          "预算数是 0 或没有写出，决算数 "
              + actual.map(Said::told).orElse("0")
              + "，完成率 "
              + rate.told()
              + " 无从算起",
          "写“未安排预算，也没有支出”，不写百分比；有预算的写出预算数");
    }
  }
}
