package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Row;
import io.mingzhang.audit.text.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in bars make its 合计. That the rows are parts of it is shown by another column
 * in which they make it exactly; that points are points, by their heading.
 */
final class TablesAddUp implements Check {
  private static final List<String> TOTALS = List.of("合计", "总计", "年度资金总额", "资金总额");

  @Override
  public void judge(Reading reading, Report report) {
    Tables.of(reading.layout()).forEach(table -> judge(table, reading, report));
  }

  private static void judge(List<Row> table, Reading reading, Report report) {
    int total = -1;
    for (int i = 1; i < table.size(); i++) {
      String name = text(table.get(i), 0);
      if (total < 0 && TOTALS.stream().anyMatch(name::startsWith)) {
        total = i;
      }
    }
    if (total < 0) {
      return;
    }
    boolean last = total == table.size() - 1;
    List<Row> parts = last ? table.subList(1, total) : table.subList(total + 1, table.size());
    if (parts.size() < 2) {
      return;
    }
    List<Integer> wrong = new ArrayList<>();
    int fitting = 0;
    for (int column = 1; column < table.get(total).cells().size(); column++) {
      BigDecimal stated = number(table.get(total), column);
      BigDecimal sum = sum(parts, column);
      if (stated != null && sum != null && isRounding(sum.subtract(stated), parts.size())) {
        fitting += stated.signum() == 0 ? 0 : 1;
      } else if (stated != null && sum != null) {
        wrong.add(column);
      }
    }
    for (int column : wrong) {
      if (fitting > 0 || isPoints(text(table.get(0), column))) {
        report(table.get(0), table.get(total), column, sum(parts, column), reading, report);
      }
    }
  }

  /** Half a unit of the last digit for each row; whole numbers are what they are. */
  private static boolean isRounding(BigDecimal off, int rows) {
    BigDecimal half = new BigDecimal("0.5").movePointLeft(off.scale());
    return off.signum() == 0
        || (off.scale() > 0 && off.abs().compareTo(half.multiply(BigDecimal.valueOf(rows))) <= 0);
  }

  private static void report(
      Row head, Row total, int column, @Nullable BigDecimal sum, Reading reading, Report report) {
    BigDecimal stated = number(total, column);
    if (stated == null || sum == null) {
      return;
    }
    Row.Cell cell = total.cells().get(column);
    report.add(
        isPoints(text(head, column)) ? AuditRules.SCORE_SUM : AuditRules.SUM,
        reading.span(cell.from(), cell.to()),
        "“"
            + text(head, column)
            + "”一列合计写的是 "
            + cell.text()
            + "，各行之和是 "
            + sum.toPlainString()
            + "，相差 "
            + sum.subtract(stated).abs().toPlainString(),
        "核对这一列的各行与合计");
  }

  private static boolean isPoints(String heading) {
    return heading.contains("分值") || heading.contains("得分") || heading.contains("权重");
  }

  /** The sum of a column; null where a row holds something else than a number. */
  private static @Nullable BigDecimal sum(List<Row> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      BigDecimal value = number(row, column);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  private static @Nullable BigDecimal number(Row row, int column) {
    String text = text(row, column).replace(",", "");
    boolean number =
        !text.isEmpty()
            && text.length() < 20
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(text.length() - 1))
            && text.chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.')
            && text.indexOf('.') == text.lastIndexOf('.');
    return number ? new BigDecimal(text) : null;
  }

  private static String text(Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).text() : "";
  }
}
