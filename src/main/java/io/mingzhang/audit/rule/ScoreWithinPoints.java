package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Mark;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;

/** A score is no more than its points, and points less deduction make the score. */
final class ScoreWithinPoints implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Mark one : reading.marks()) {
      Said points = one.points();
      Said got = one.got();
      Said deducted = one.deducted();
      if (points == null || got == null) {
        if (got != null && got.value().compareTo(BigDecimal.valueOf(100)) > 0) {
          report.add(AuditRules.SCORE, got.claim().at(), "得分 " + got.told() + " 超过满分 100分", "核对得分");
        }
        continue;
      }
      if (got.value().compareTo(points.value()) > 0) {
        report.add(
            AuditRules.SCORE,
            got.claim().at(),
            "得分 " + got.told() + " 超过分值 " + points.told(),
            "得分最多是 " + points.told(),
            points.claim().at());
      } else if (deducted != null
          && got.value().add(deducted.value()).compareTo(points.value()) != 0) {
        report.add(
            AuditRules.SCORE,
            got.claim().at(),
            "分值 "
                + points.told()
                + " 减去扣的 "
                + deducted.told()
                + " 是 "
                + points.value().subtract(deducted.value()).toPlainString()
                + "分，得分写的是 "
                + got.told(),
            "核对分值、扣分与得分",
            points.claim().at());
      }
    }
  }
}
