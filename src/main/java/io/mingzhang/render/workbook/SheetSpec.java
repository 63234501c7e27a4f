package io.mingzhang.render.workbook;

import java.util.List;

/**
 * A sheet, whichever library writes it.
 *
 * @param name of the sheet
 * @param about what stands below the title, side by side
 * @param notes what stands below the table, each on a line
 * @param wide whether it is printed on a sheet of paper lying on its side
 */
public record SheetSpec(
    String name,
    String title,
    List<String> about,
    List<Head> heads,
    List<Line> lines,
    List<String> notes,
    boolean wide) {

  /** A heading over some columns and rows of the head. */
  public record Head(int row, int column, int rows, int columns, String text) {}

  /** A row of the body. */
  public record Line(boolean total, List<Value> values) {}

  int columns() {
    return heads.stream().mapToInt(head -> head.column() + head.columns()).max().orElse(1);
  }

  int headRows() {
    return heads.stream().mapToInt(head -> head.row() + head.rows()).max().orElse(0);
  }
}
