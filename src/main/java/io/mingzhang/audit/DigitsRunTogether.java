package io.mingzhang.audit;

/** A number has one decimal point. */
final class DigitsRunTogether implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (int[] run : reading.runs) {
      String digits = reading.text().substring(run[0], run[1]);
      int cut = digits.indexOf('.') + 3;
      report.add(
          AuditRules.RUN,
          reading.plain.span(run[0], run[1]),
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
