package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.diag.Span;

/** Two marks of punctuation do not stand side by side, nor is a title opened or closed twice. */
final class DoubledMarks implements Check {
  private static final String MARKS = "，。；：、！？";

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (int at = 1; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      char one = text.charAt(at);
      boolean exclaims = "！？".indexOf(before) >= 0 && "！？".indexOf(one) >= 0;
      boolean marks = MARKS.indexOf(one) >= 0 && MARKS.indexOf(before) >= 0 && !exclaims;
      boolean titles = one == before && "《》".indexOf(one) >= 0;
      if ((marks || titles) && !isParted(reading.span(at - 1, at + 1))) {
        report.add(
            AuditRules.MARKS, reading.span(at - 1, at + 1), "标点“" + before + one + "”连用", "只留一个");
      }
    }
  }

  /** “…落实。”，各单位…: the closing quotation mark keeps the two apart. */
  private static boolean isParted(Span pair) {
    String written = pair.file().text().substring(pair.start(), pair.end());
    return written.chars().anyMatch(one -> "”’」』\"".indexOf(one) >= 0);
  }
}
