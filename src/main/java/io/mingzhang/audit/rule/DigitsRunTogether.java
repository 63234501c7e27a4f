package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Run;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;

/** A number has one decimal point. */
final class DigitsRunTogether implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Run run : reading.runs()) {
      String digits = reading.text().substring(run.from(), run.to());
      int cut = digits.indexOf('.') + 3;
      report.add(
          AuditRules.RUN,
          reading.span(run.from(), run.to()),
          "“"
              + digits
              + "”里有几个小数点，像是“"
              + digits.substring(0, cut)
              + "”和“"
              + digits.substring(cut)
              + "”连写",
          "分开写，并补上单位");
    }
  }
}
