package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 元 where 万元 fits, and the other way round. */
final class UnitSlip implements Check {
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final List<String> NAMES =
      List.of(
          "三公经费",
          "公务接待费",
          "国内公务接待费",
          "机关运行经费",
          "公务用车运行维护费",
          "公务用车购置及运行维护费",
          "因公出国（境）费",
          "基本支出",
          "项目支出",
          "人员经费",
          "公用经费");

  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      Said change = one.change();
      if (change != null && (explains(one, one.rate()) || fitsOtherUnit(one, change))) {
        String right = change.claim().unit().equals("元") ? "万元" : "元";
        report.add(
            AuditRules.UNIT,
            change.claim().at(),
            "写的是 "
                + change.told()
                + "，与两年的数相符的是 "
                + change.value().toPlainString()
                + right
                + "，相差一万倍",
            "把“" + change.claim().unit() + "”改为“" + right + "”");
      }
    }
    for (Said one : reading.claims()) {
      if (one.kind() == Kind.MONEY
          && one.claim().unit().equals("元")
          && one.claim().decimals() == 2
          && one.value().compareTo(BigDecimal.TEN) < 0
          && !one.isZero()
          && !one.reason()
          && one.role() == Claim.Role.ACTUAL
          && NAMES.contains(one.key())) {
        report.add(
            AuditRules.UNIT,
            one.claim().at(),
            "“"
                + one.claim().label()
                + "”写的是 "
                + one.told()
                + "，不到 10 元，应是 "
                + one.value().toPlainString()
                + "万元",
            "把“元”改为“万元”");
      }
    }
  }

  /** Whether the difference agrees with both figures once its unit is changed. */
  static boolean fitsOtherUnit(Comparison one, Said change) {
    Said base = one.base();
    if (base == null
        || change.kind() != Kind.MONEY
        || change.isZero()
        || base.kind() != Kind.MONEY) {
      return false;
    }
    for (Said current : one.currents()) {
      if (current.kind() == Kind.MONEY && !current.is(base)) {
        Interval delta = current.tight().minus(base.tight()).abs();
        if (!delta.meets(change.tight()) && delta.meets(other(change))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the rate agrees with the difference once the unit of the difference is changed. */
  static boolean explains(Comparison one, @Nullable Said rate) {
    Said change = one.change();
    if (change == null || rate == null || change.kind() != Kind.MONEY || change.isZero()) {
      return false;
    }
    for (Said current : one.currents()) {
      if (current.kind() != Kind.MONEY || current.claim().unit().equals(change.claim().unit())) {
        continue;
      }
      Interval delta = other(change);
      Interval prior = one.sign() >= 0 ? current.tight().minus(delta) : current.tight().plus(delta);
      Interval stated =
          one.sign() >= 0
              ? current.tight().minus(change.tight())
              : current.tight().plus(change.tight());
      boolean asStated =
          stated.isAboveZero()
              && change.tight().times(BigDecimal.valueOf(100)).over(stated).meets(rate.loose());
      if (!asStated
          && prior.isAboveZero()
          && delta.times(BigDecimal.valueOf(100)).over(prior).meets(rate.loose())) {
        return true;
      }
    }
    return false;
  }

  private static Interval other(Said change) {
    return change.claim().unit().equals("元")
        ? change.tight().times(MYRIAD)
        : change.tight().times(new BigDecimal("0.0001"));
  }
}
