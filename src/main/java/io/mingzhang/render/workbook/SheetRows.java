package io.mingzhang.render.workbook;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of a sheet, from the first to the last: none can be gone back to. */
final class SheetRows {
  /** What a spreadsheet would run if it were typed in; a tab or a line end may stand before it. */
  private static final Pattern TYPED_FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private static final Styles.Look TITLE = new Styles.Look(Styles.Part.TITLE, true, "", 1, false);
  private static final Styles.Look NOTE = new Styles.Look(Styles.Part.NOTE, false, "", 1, false);
  private static final Styles.Look HEAD = new Styles.Look(Styles.Part.HEAD, true, "", 1, false);

  private final SheetSpec spec;
  private final int top;
  private final Styles styles;

  /**
   * @param top how many rows stand above the body
   */
  SheetRows(SheetSpec spec, int top, Styles styles) {
    this.spec = spec;
    this.top = top;
    this.styles = styles;
  }

  /** Every look there is: the file's list of them is closed before its first row is written. */
  void prepare() {
    List.of(TITLE, NOTE, HEAD).forEach(styles::of);
    for (SheetSpec.Line line : spec.lines()) {
      line.values().forEach(value -> styles.of(look(line, value)));
    }
  }

  void write(SXSSFSheet sheet) {
    text(sheet.createRow(0), 0, spec.title(), TITLE);
    about(sheet.createRow(1));
    for (int row = 0; row < spec.headRows(); row++) {
      heads(row, sheet.createRow(WorkbookWriter.ABOVE + row));
    }
    int next = top;
    for (SheetSpec.Line line : spec.lines()) {
      line(line, sheet.createRow(next++));
    }
    for (String note : spec.notes()) {
      text(sheet.createRow(next++), 0, note, NOTE);
    }
  }

  /** Side by side, from the first column to the last. */
  private void about(SXSSFRow row) {
    int places = Math.max(1, spec.about().size() - 1);
    for (int i = 0; i < spec.about().size(); i++) {
      int column = Math.max(i, i * (spec.columns() - 1) / places);
      text(row, column, spec.about().get(i), NOTE);
    }
  }

  /** Cells that a heading covers have its borders. */
  private void heads(int number, SXSSFRow row) {
    for (SheetSpec.Head head : spec.heads()) {
      if (head.row() <= number && number < head.row() + head.rows()) {
        for (int column = 0; column < head.columns(); column++) {
          String text = head.row() == number && column == 0 ? head.text() : "";
          text(row, head.column() + column, text, HEAD);
        }
      }
    }
  }

  private void line(SheetSpec.Line line, SXSSFRow row) {
    for (int column = 0; column < line.values().size(); column++) {
      Value value = line.values().get(column);
      if (value.number() == null) {
        text(row, column, value.text(), look(line, value));
        continue;
      }
      SXSSFCell cell = row.createCell(column);
      cell.setCellStyle(styles.of(look(line, value)));
      if (value.total() != null) {
        Formula.of(value.total(), top).ifPresent(cell::setCellFormula);
      }
      cell.setCellValue(value.number().doubleValue());
    }
  }

  private static Styles.Look look(SheetSpec.Line line, Value value) {
    if (value.number() == null) {
      boolean typed = TYPED_FORMULA.matcher(value.text()).find();
      return new Styles.Look(Styles.Part.BODY, line.total(), "", value.level(), typed);
    }
    String format = value.number().scale() > 0 ? "#,##0.00" : "#,##0";
    return new Styles.Look(Styles.Part.BODY, line.total(), format, 1, false);
  }

  private void text(SXSSFRow row, int column, String text, Styles.Look look) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
