package io.mingzhang.audit.text;

import java.util.ArrayList;
import java.util.List;

/** The tables drawn with bars: rows that follow each other line by line. */
public final class Tables {
  private Tables() {}

  /** Each with its row of headings first, the row of dashes left out. */
  public static List<List<Row>> of(Layout layout) {
    List<List<Row>> tables = new ArrayList<>();
    int line = -2;
    for (Row row : layout.rows()) {
      if (row.cells().isEmpty() || !isBarred(layout.text(), row)) {
        continue;
      }
      int from = row.cells().get(0).from();
      if (line < 0 || layout.text().indexOf('\n', line) != from - 2) {
        tables.add(new ArrayList<>());
      }
      line = row.cells().get(row.cells().size() - 1).to();
      if (!isRule(row)) {
        tables.get(tables.size() - 1).add(row);
      }
    }
    return tables;
  }

  private static boolean isBarred(String text, Row row) {
    int from = row.cells().get(0).from();
    return from > 0 && text.charAt(from - 1) == '|';
  }

  private static boolean isRule(Row row) {
    return row.cells().stream()
        .allMatch(cell -> cell.text().chars().allMatch(one -> one == '-' || one == '：'));
  }
}
