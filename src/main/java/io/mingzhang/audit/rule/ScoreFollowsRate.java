package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.List;

/** The score of 预算执行率 is its points times the rate that the sentence tells. */
final class ScoreFollowsRate implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void judge(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 0; i + 1 < claims.size(); i++) {
      Said rate = claims.get(i);
      if (rate.kind() == Kind.PERCENT && rate.words().contains("执行率")) {
        List<Said> scores =
            claims.subList(i + 1, Math.min(claims.size(), i + 3)).stream()
                .filter(one -> one.place().sentence() == rate.place().sentence())
                .filter(one -> one.kind() == Kind.SCORE)
                .toList();
        scores.stream()
            .filter(one -> one.role() == Role.ACTUAL)
            .findFirst()
            .ifPresent(got -> judge(rate, got, reading, report));
      }
    }
  }

  /** Where one figure of the sentence says how many points there are. */
  private static void judge(Said rate, Said got, Reading reading, Report report) {
    List<Said> points =
        reading.sentence(got).stream()
            .filter(one -> one.kind() == Kind.SCORE && one.role() != Role.ACTUAL)
            .filter(one -> one.role() != Role.DEDUCTED)
            .toList();
    if (points.size() == 1) {
      judge(points.get(0), rate, got, report);
    }
  }

  private static void judge(Said points, Said rate, Said got, Report report) {
    BigDecimal due = points.value().multiply(rate.value().min(HUNDRED)).movePointLeft(2);
    BigDecimal step = BigDecimal.ONE.movePointLeft(got.claim().decimals());
    if (due.subtract(got.value()).abs().compareTo(step) >= 0) {
      report.add(
          AuditRules.SCORE_RATE,
          got.claim().at(),
          "得分写的是 "
              + got.told()
              + "，分值 "
              + points.told()
              + " × 执行率 "
              + rate.told()
              + " = "
              + Decimals.plain(due)
              + "分",
          "按执行率计分，或说明扣分的理由",
          points.claim().at(),
          rate.claim().at());
    }
  }
}
