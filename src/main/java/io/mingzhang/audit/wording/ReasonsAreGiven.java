package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.List;

/** What is announced as the reason is told. */
final class ReasonsAreGiven implements Check {
  private static final List<String> LEADS =
      List.of("原因是", "原因为", "原因：", "原因在于", "原因是：", "主要是", "主要用于", "主要包括", "主要原因");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (String lead : LEADS) {
      for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
        int end = at + lead.length();
        while (end < text.length() && "：，".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        boolean stops =
            end >= text.length() ? !lead.endsWith("原因") : "。；".indexOf(text.charAt(end)) >= 0;
        if (stops
            && !(lead.equals("主要原因") && at > 0 && "析明释出了的".indexOf(text.charAt(at - 1)) >= 0)) {
          report.add(
              AuditRules.REASON,
              reading.span(at, end),
              "“" + text.substring(at, at + lead.length()) + "”后面没有内容",
              "写出原因，或删去这半句");
        }
      }
    }
  }
}
