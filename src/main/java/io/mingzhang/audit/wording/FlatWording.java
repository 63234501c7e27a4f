package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** One is level with something, not than something. */
final class FlatWording implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (int at = text.indexOf("持平"); at >= 0; at = text.indexOf("持平", at + 1)) {
      int from = Math.max(0, at - 9);
      int than = from + text.substring(from, at).lastIndexOf('比');
      boolean compares =
          than >= from
              && !text.substring(than, at).contains("相")
              && (than == 0 || "同对环相".indexOf(text.charAt(than - 1)) < 0);
      if (compares && !text.substring(than, at).contains("，")) {
        report.add(
            AuditRules.WORDING,
            reading.span(than, at + 2),
            "“" + text.substring(than, at + 2) + "”不通",
            "写成“与" + text.substring(than + 1, at) + "持平”");
      }
    }
  }
}
