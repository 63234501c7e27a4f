package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Mark;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;

/** A grade is that of the score's band: 90, 80 and 60 where the ministry's rules hold. */
final class GradeFits implements Check {
  private static final int NEAR = 30;
  private static final List<String> LEADS =
      List.of("等级为", "等级是", "等级：", "等次为", "等次：", "评定为", "评价为", "结果为", "结论为", "级别为", "等级", "等次");

  @Override
  public void judge(Reading reading, Report report) {
    for (Mark one : reading.marks()) {
      Said got = one.got();
      if (got != null && one.points() == null && !one.heading() && isTotal(reading, got)) {
        judge(reading, got, report);
      }
    }
  }

  /** A score among greater ones is that of a part, which has no grade. */
  private static boolean isTotal(Reading reading, Said got) {
    return reading.sentence(got).stream()
        .filter(one -> one.kind() == Claim.Kind.SCORE && one.role() == Claim.Role.ACTUAL)
        .noneMatch(one -> one.value().compareTo(got.value()) > 0);
  }

  private static void judge(Reading reading, Said got, Report report) {
    int from = got.place().to();
    String after = reading.text().substring(from, Math.min(reading.text().length(), from + NEAR));
    int end = after.indexOf('。');
    String words = end < 0 ? after : after.substring(0, end);
    for (String lead : LEADS) {
      int at = words.indexOf(lead);
      if (at >= 0 && at + lead.length() < words.length()) {
        char grade = words.charAt(at + lead.length());
        if ("优良中差".indexOf(grade) >= 0) {
          String right = grade(got.value());
          if (right.charAt(0) != grade) {
            report.add(
                AuditRules.GRADE,
                reading.span(from + at + lead.length(), from + at + lead.length() + 1),
                "得分 " + got.told() + " 属于“" + right + "”，写的是“" + grade + "”",
                "90 分以上为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差；另有规定的注明豁免",
                got.claim().at());
          }
          return;
        }
      }
    }
  }

  private static String grade(BigDecimal score) {
    int value = score.intValue();
    return value >= 90 ? "优" : value >= 80 ? "良" : value >= 60 ? "中" : "差";
  }
}
