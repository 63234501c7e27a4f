package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A stated difference is that of the two figures. */
final class ChangeFollows implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      if (one.change() != null) {
        judge(one, one.change(), report);
      }
    }
  }

  private static void judge(Comparison one, Said change, Report report) {
    Said base = one.base();
    if (base == null || base.kind() != change.kind()) {
      impossible(one, change, report);
      return;
    }
    Verdict best = null;
    Said first = null;
    for (Said current : one.currents()) {
      if (current.kind() == change.kind() && !current.is(base)) {
        first = first == null ? current : first;
        Verdict verdict =
            Verdict.of(
                current.tight().minus(base.tight()).abs(),
                current.loose().minus(base.loose()).abs(),
                change);
        best = best == null ? verdict : best.better(verdict);
      }
    }
    if (best == null
        || first == null
        || best == Verdict.FITS
        || UnitSlip.fitsOtherUnit(one, change)) {
      return;
    }
    BigDecimal right = first.base().subtract(base.base()).abs();
    report.add(
        best == Verdict.DOUBTFUL ? AuditRules.WHOLE_NUMBERS : AuditRules.CHANGE,
        change.claim().at(),
        "写的是 "
            + change.told()
            + "，"
            + first.told()
            + " 与 "
            + base.told()
            + " 相差 "
            + change.told(right)
            + cause(one, change, base, first),
        "核对这三个数；两个数不错的话应为 " + change.told(right),
        base.claim().at(),
        first.claim().at());
  }

  /** With the rate as a witness, which of the three figures is the odd one. */
  private static String cause(Comparison one, Said change, Said base, Said current) {
    BigDecimal right = current.base().subtract(base.base()).abs();
    String slip =
        change.kind() == Claim.Kind.MONEY
            ? Slip.between(right.divide(change.scale(), 6, RoundingMode.HALF_UP), change)
            : "";
    Said rate = one.rate();
    if (rate == null || base.isZero()) {
      return slip;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    boolean statedFits = change.tight().times(hundred).over(base.tight()).meets(rate.loose());
    if (statedFits) {
      BigDecimal should =
          one.sign() < 0 ? base.base().subtract(change.base()) : base.base().add(change.base());
      return "；幅度与增减额、上年数相符，像是本年数写错了，应为 " + current.told(should);
    }
    boolean twoFit =
        current
            .tight()
            .minus(base.tight())
            .abs()
            .times(hundred)
            .over(base.tight())
            .meets(rate.loose());
    return twoFit ? "；幅度与两年的数相符，错的是增减额" + slip : slip;
  }

  /** Nothing can have grown by more than it is. */
  private static void impossible(Comparison one, Said change, Report report) {
    if (one.base() != null
        || one.currents().isEmpty()
        || one.sign() <= 0
        || one.basis().isBudget()) {
      return;
    }
    boolean possible =
        one.currents().stream()
            .anyMatch(
                current ->
                    current.kind() != change.kind()
                        || current.base().compareTo(change.base()) >= 0);
    Said current = one.currents().get(0);
    if (!possible) {
      report.add(
          AuditRules.CHANGE,
          change.claim().at(),
          "写的是增加 " + change.told() + "，而增加以后的数只有 " + current.told(),
          "核对这两个数和单位",
          current.claim().at());
    }
  }
}
