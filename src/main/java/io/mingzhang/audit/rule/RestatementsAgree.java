package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Restatement;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** An amount said again in another unit is the same amount. */
final class RestatementsAgree implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Restatement one : reading.restatements()) {
      Said first = one.first();
      Said again = one.again();
      if (!first.tail().meets(again.tail())) {
        report.add(
            AuditRules.UNIT,
            again.claim().at(),
            told(first, again),
            "核对数和单位，两处写成同一个数",
            first.claim().at());
      }
    }
  }

  private static String told(Said first, Said again) {
    return first.claim().unit().equals(again.claim().unit())
        ? "前面是 " + first.told() + "，这里说就是 " + again.told() + "：不是同一个数"
        : first.told() + "就是 " + again.inUnit(first.base()) + "，这里写的是 " + again.told();
  }
}
