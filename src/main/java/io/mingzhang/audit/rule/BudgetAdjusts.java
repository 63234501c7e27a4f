package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;

/** 年初预算 and what was added or taken away in the year make 全年预算. */
final class BudgetAdjusts implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 2; i < claims.size(); i++) {
      Said first = claims.get(i - 2);
      Said change = claims.get(i - 1);
      Said last = claims.get(i);
      if (first.role() == Role.BUDGET_INITIAL
          && change.role() == Role.CHANGE
          && last.role() == Role.BUDGET_ADJUSTED
          && first.place().sentence() == last.place().sentence()
          && change.kind() == Kind.MONEY
          && change.sign() != 0) {
        judge(first, change, last, report);
      }
    }
  }

  private static void judge(Said first, Said change, Said last, Report report) {
    BigDecimal sign = BigDecimal.valueOf(change.sign());
    Interval right = first.loose().plus(change.loose().times(sign));
    if (right.meets(last.loose())) {
      return;
    }
    BigDecimal exact = first.base().add(change.base().multiply(sign));
    boolean otherWay = first.loose().plus(change.loose().times(sign.negate())).meets(last.loose());
    report.add(
        otherWay ? AuditRules.DIRECTION : AuditRules.CHANGE,
        otherWay ? change.claim().at() : last.claim().at(),
        "年初预算 "
            + first.told()
            + (change.sign() > 0 ? " 加 " : " 减 ")
            + change.told()
            + " 是 "
            + last.inUnit(exact)
            + "，全年预算写的是 "
            + last.told()
            + (otherWay ? "：方向写反了" : ""),
        "核对年初预算、年中调整与全年预算",
        first.claim().at(),
        last.claim().at());
  }
}
