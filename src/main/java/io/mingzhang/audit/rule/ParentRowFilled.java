package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.audit.text.Row;
import java.util.List;

/** A row above others is not left blank when those have figures. */
final class ParentRowFilled implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    List<Row> rows = reading.layout().rows();
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row parent = rows.get(i);
      if (isBlankParent(parent) && isFirstChild(rows.get(i + 1)) && hasFigureBelow(rows, i + 1)) {
        report.add(
            AuditRules.PARENT,
            reading.span(parent.name().from(), parent.name().to()),
            "“" + parent.name().text() + "”这一行空着，下面的明细却有数",
            "填上各项明细之和；没有的填 0");
      }
    }
  }

  private static boolean isBlankParent(Row row) {
    List<Row.Cell> cells = row.cells();
    return cells.size() >= 3
        && cells.size() <= 8
        && !row.name().isBlank()
        && !row.name().isNumber()
        && !isChild(row)
        && cells.subList(1, cells.size()).stream().allMatch(Row.Cell::isBlank);
  }

  private static boolean isChild(Row row) {
    String name = row.name().text();
    return name.startsWith("其中")
        || (name.length() > 1
            && Plain.isDigit(name.charAt(0))
            && "、.".indexOf(name.charAt(1)) >= 0);
  }

  private static boolean isFirstChild(Row row) {
    return isChild(row)
        && (row.name().text().startsWith("其中") || row.name().text().startsWith("1"));
  }

  private static boolean hasFigureBelow(List<Row> rows, int from) {
    for (int i = from; i < rows.size() && i < from + 12; i++) {
      Row row = rows.get(i);
      boolean below =
          isChild(row) || row.name().text().endsWith("维护") || row.name().text().length() < 2;
      if (!below) {
        return false;
      }
      if (row.cells().size() > 1
          && row.cells().subList(1, row.cells().size()).stream().anyMatch(Row.Cell::isNumber)) {
        return true;
      }
    }
    return false;
  }
}
