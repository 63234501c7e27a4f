package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A completion rate of things that are counted is the number done over the number wanted. */
final class CountRates implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    List<Said> counts = new ArrayList<>();
    int sentence = -1;
    boolean money = false;
    for (Said one : reading.claims()) {
      if (one.place().sentence() != sentence) {
        counts.clear();
        money = false;
        sentence = one.place().sentence();
      }
      money |= one.kind() == Kind.MONEY;
      if (one.kind() == Kind.COUNT) {
        counts.add(one);
      } else if (one.kind() == Kind.PERCENT
          && one.words().contains("率")
          && one.words().contains("完成")
          && !money
          && counts.size() == 2) {
        judge(counts.get(0), counts.get(1), one, report);
      }
    }
  }

  private static void judge(Said planned, Said done, Said rate, Report report) {
    if (planned.isZero()
        || !planned.claim().unit().equals(done.claim().unit())
        || !done.words().contains("完成")) {
      return;
    }
    BigDecimal right = Slip.ratio(done.value(), planned.value());
    if (!Interval.around(right, BigDecimal.ZERO).meets(rate.tail())) {
      report.add(
          AuditRules.COUNTED,
          rate.claim().at(),
          "写的是 "
              + rate.told()
              + "，算得 "
              + done.told()
              + " ÷ "
              + planned.told()
              + " = "
              + Slip.percent(right, rate)
              + Slip.between(right, rate),
          "核对个数与完成率",
          planned.claim().at(),
          done.claim().at());
    }
  }
}
