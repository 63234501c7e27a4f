package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** No single part is more than its total. */
final class PartWithinTotal implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    reading.breakdowns().forEach(list -> judge(list, report));
  }

  private static void judge(Breakdown list, Report report) {
    Said total = list.parent();
    for (Said item : list.items().subList(0, Math.min(1, list.items().size()))) {
      if (item.tight().low().compareTo(total.tight().high()) > 0
          && (list.items().size() == 1 || total.isZero())
          && !list.totalLast()) {
        report.add(
            AuditRules.PART,
            item.claim().at(),
            "其中的“" + item.claim().label() + "”" + item.told() + "，大于它所属的 " + total.told(),
            "核对这两个数和单位",
            total.claim().at());
      }
    }
    list.nested().forEach(nested -> judge(nested.list(), report));
  }
}
