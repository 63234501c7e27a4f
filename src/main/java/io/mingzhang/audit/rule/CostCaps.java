package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.audit.text.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ceilings that a form sets for single costs do not exceed the form's budget. */
final class CostCaps implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    BigDecimal budget = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    Row.Cell last = null;
    for (Row row : reading.layout().rows()) {
      List<Row.Cell> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        String text = cells.get(i).text();
        if (text.startsWith("项目名称")) {
          judge(reading, budget, sum, last, report);
          budget = BigDecimal.ZERO;
          sum = BigDecimal.ZERO;
          last = null;
        } else if (text.startsWith("预算数") && i + 1 < cells.size() && cells.get(i + 1).isNumber()) {
          budget = amount(cells.get(i + 1).text());
        } else if (text.contains("成本")) {
          BigDecimal cap = cap(text);
          if (cap.signum() > 0) {
            sum = sum.add(cap);
            last = cells.get(i);
          }
        }
      }
    }
    judge(reading, budget, sum, last, report);
  }

  private static void judge(
      Reading reading, BigDecimal budget, BigDecimal sum, Row.@Nullable Cell last, Report report) {
    if (last != null && budget.signum() > 0 && sum.compareTo(budget) > 0) {
      report.add(
          AuditRules.CAPS,
          reading.span(last.from(), last.to()),
          "各项成本上限之和是 "
              + sum.toPlainString()
              + "万元，预算是 "
              + budget.toPlainString()
              + "万元，相差 "
              + sum.subtract(budget).toPlainString()
              + "万元",
          "按预算重新确定各项成本指标");
    }
  }

  /** What is written, if it is an amount such as people write. */
  private static BigDecimal amount(String digits) {
    return digits.matches("[0-9]{1,15}(\\.[0-9]{0,6})?") ? new BigDecimal(digits) : BigDecimal.ZERO;
  }

  /** The N of N万元内; zero when the text sets no ceiling. */
  private static BigDecimal cap(String text) {
    int unit = text.indexOf("万元内");
    if (unit < 0) {
      unit = text.indexOf("万元以内");
    }
    int from = unit;
    while (from > 0 && (Plain.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    boolean each = text.contains("每");
    return unit > 0
            && from < unit
            && !each
            && Plain.isDigit(text.charAt(from))
            && !text.substring(from, unit).endsWith(".")
            && from > 0
            && text.charAt(from - 1) != '-'
        ? amount(text.substring(from, unit))
        : BigDecimal.ZERO;
  }
}
