package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/** Nothing that bears a mark of secrecy. */
final class SecretMarks implements Check {
  private static final List<String> LEVELS = List.of("绝密", "机密", "秘密");
  private static final List<String> NAMED =
      List.of("密级：", "密级为", "保密等级：", "保密级别：", "涉密等级：", "密级标志：");
  private static final List<String> WHOLE =
      List.of(
          "内部资料注意保存",
          "内部资料，注意保存",
          "内部文件不得外传",
          "内部文件，不得外传",
          "内部资料请勿外传",
          "内部资料，请勿外传",
          "内部使用，不得外传",
          "仅供内部使用");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (String level : LEVELS) {
      for (int at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
        int end = at + level.length();
        end += text.startsWith("级", end) ? 1 : 0;
        if (isStarred(text, at, end) || isNamed(text, at) || isAlone(text, at, end)) {
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

  /** 秘密★3年, ★机密 and 秘密5年. */
  private static boolean isStarred(String text, int from, int end) {
    boolean star = "★☆*▲".indexOf(sign(text, end)) >= 0 || "★☆▲".indexOf(sign(text, from - 1)) >= 0;
    int at = end;
    while (Plain.isDigit(sign(text, at)) && at < end + 3) {
      at++;
    }
    boolean begins = "\n【（".indexOf(sign(text, from - 1)) >= 0;
    return star || (begins && at > end && (sign(text, at) == '年' || text.startsWith("个月", at)));
  }

  private static boolean isNamed(String text, int from) {
    return NAMED.stream().anyMatch(name -> text.startsWith(name, from - name.length()));
  }

  /** On a line of its own, or in brackets. */
  private static boolean isAlone(String text, int from, int end) {
    int opening = "\n【（〔[".indexOf(sign(text, from - 1));
    return opening >= 0 && opening == "\n】）〕]".indexOf(sign(text, end));
  }

  private static char sign(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  private static void report(Reading reading, Report report, int from, int to) {
    report.add(
        AuditRules.SECRET,
        reading.span(from, to),
        "“" + reading.text().substring(from, to) + "”是密级标志",
        "先做保密审查；涉密内容不得公开");
  }
}
