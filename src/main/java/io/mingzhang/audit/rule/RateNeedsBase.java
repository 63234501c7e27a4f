package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** There is no rate of change from nothing. */
final class RateNeedsBase implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      Said rate = one.rate();
      if (rate == null || rate.isZero() || (one.basis().isBudget() && one.base() == null)) {
        continue;
      }
      Said change = one.change();
      Said current = one.current();
      boolean fromNothing = one.base() != null && one.base().isZero();
      boolean allNew =
          one.base() == null
              && change != null
              && current != null
              && one.currents().size() == 1
              && one.sign() > 0
              && !change.isZero()
              && change.kind() == current.kind()
              && change.base().compareTo(current.base()) == 0;
      boolean toldSo = rate.sign() > 0 && one.base() == null && Nothing.spentBefore(reading, rate);
      if (fromNothing || allNew || toldSo) {
        report.add(
            AuditRules.ZERO_BASE,
            rate.claim().at(),
            "上年数是 0，增减幅度 " + rate.told() + " 无从算起",
            "删去百分比，写“上年无此项支出，增长率无可比性”");
      }
    }
  }
}
