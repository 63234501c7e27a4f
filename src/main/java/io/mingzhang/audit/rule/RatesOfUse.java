package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 资金使用率, 到位率 and the like are the second amount of their sentence over the first. */
final class RatesOfUse implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> RATES =
      List.of("使用率", "到位率", "支付率", "支出率", "拨付率", "执行率", "支出进度");

  @Override
  public void judge(Reading reading, Report report) {
    Set<Said> judged = new HashSet<>();
    for (Fulfilment one : reading.fulfilments()) {
      if (!one.budgets().isEmpty()) {
        judged.addAll(one.rates());
      }
    }
    for (Said rate : reading.claims()) {
      boolean named = RATES.stream().anyMatch(rate.claim().label()::endsWith);
      if (rate.kind() == Kind.PERCENT && named && !judged.contains(rate)) {
        List<Said> amounts =
            reading.sentence(rate).stream()
                .filter(one -> one.place().from() < rate.place().from())
                .filter(one -> one.kind() == Kind.MONEY && one.role() != Role.CHANGE)
                .toList();
        if (amounts.size() == 2 && !amounts.get(0).isZero()) {
          judge(amounts.get(0), amounts.get(1), rate, report);
        }
      }
    }
  }

  private static void judge(Said whole, Said part, Said rate, Report report) {
    if (part.base().compareTo(whole.base()) > 0) {
      return;
    }
    Interval right = part.loose().times(HUNDRED).over(whole.loose());
    if (!right.meets(rate.tail())) {
      BigDecimal exact = Slip.ratio(part.base(), whole.base());
      report.add(
          AuditRules.COMPLETION,
          rate.claim().at(),
          "写的是 "
              + rate.told()
              + "，算得 "
              + part.told()
              + " ÷ "
              + whole.told()
              + " = "
              + Slip.percent(exact, rate)
              + Slip.between(exact, rate),
          "核对两个数与" + rate.claim().label(),
          whole.claim().at(),
          part.claim().at());
    }
  }
}
