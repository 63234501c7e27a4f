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
import java.util.ArrayList;
import java.util.List;

/** A completion rate of things that are counted is the number done over the number wanted. */
final class CountRates implements Check {
  private static final List<String> DONE =
      List.of("完成", "办结", "收回", "回收", "有效", "合格", "达标", "采纳", "答复", "解决", "就业", "参加", "实施", "开工");
  private static final List<String> OF_SOMETHING_ELSE =
      List.of("满意", "执行", "增长", "下降", "控制", "变动", "知晓", "覆盖");

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
      } else if (one.kind() == Kind.PERCENT && isRate(one) && !money && counts.size() == 2) {
        judge(counts.get(0), counts.get(1), one, report);
      }
    }
  }

  /** 完成率, 办结率, 回收率 and the like: what came of what there was. */
  private static boolean isRate(Said one) {
    return (one.role() == Role.OTHER || one.role() == Role.COMPLETION)
        && one.claim().label().endsWith("率")
        && OF_SOMETHING_ELSE.stream().noneMatch(one.words()::contains);
  }

  private static void judge(Said planned, Said done, Said rate, Report report) {
    if (planned.isZero()
        || !planned.claim().unit().equals(done.claim().unit())
        || isOverfulfilled(planned, done, rate)
        || DONE.stream().noneMatch(done.words()::contains)) {
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

  /** Whoever did more than was wanted may say 100%; other rates than 完成率 cannot be more. */
  private static boolean isOverfulfilled(Said planned, Said done, Said rate) {
    boolean completion = rate.claim().label().endsWith("完成率");
    return done.value().compareTo(planned.value()) > 0
        && (!completion || rate.value().compareTo(BigDecimal.valueOf(100)) == 0);
  }
}
