package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.List;

/** Nothing that bears a mark of secrecy. */
final class SecretMarks implements Check {
  private static final List<String> LEVELS = List.of("绝密", "机密", "秘密");
  private static final List<String> WHOLE =
      List.of("内部资料注意保存", "内部资料，注意保存", "内部文件不得外传", "内部资料请勿外传", "内部资料，请勿外传", "仅供内部使用");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (String level : LEVELS) {
      for (int at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
        int end = at + level.length();
        char after = end < text.length() ? text.charAt(end) : '\n';
        String before = text.substring(Math.max(0, at - 4), at);
        boolean marked =
            "★☆*".indexOf(after) >= 0 || before.endsWith("密级：") || before.endsWith("密级为");
        boolean alone = after == '\n' && (at == 0 || text.charAt(at - 1) == '\n');
        if (marked || alone) {
          report(reading, report, at, end);
        }
      }
    }
    for (String words : WHOLE) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        report(reading, report, at, at + words.length());
      }
    }
  }

  private static void report(Reading reading, Report report, int from, int to) {
    report.add(
        AuditRules.SECRET,
        reading.span(from, to),
        "“" + reading.text().substring(from, to) + "”是密级标志",
        "先做保密审查；涉密内容不得公开");
  }
}
