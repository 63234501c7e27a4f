package io.mingzhang.render.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets as an XLSX file; the only class that knows how such a file is made. */
public final class WorkbookWriter {
  /** Title, and what stands below it. */
  private static final int ABOVE = 2;

  private static final int UNITS_OF_A_CHARACTER = 256;
  private static final int NARROW = 11;
  private static final int WIDE = 44;
  private static final double MARGIN_INCHES = 0.5;

  private static final Pattern TYPED_FORMULA = Pattern.compile("^[=+\\-@]");

  private WorkbookWriter() {}

  /**
   * The same bytes for the same sheets.
   *
   * @param day stands in the file for the time at which it was made
   */
  public static byte[] of(String title, String author, LocalDate day, List<SheetSpec> sheets) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      POIXMLProperties.CoreProperties about = book.getProperties().getCoreProperties();
      about.setTitle(title);
      about.setCreator(author);
      about.setCreated(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
      Styles styles = new Styles(book);
      for (SheetSpec sheet : sheets) {
        write(sheet, book, styles);
      }
      book.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SheetSpec spec, XSSFWorkbook book, Styles styles) {
    XSSFSheet sheet = book.createSheet(name(spec.name(), book));
    int columns = spec.columns();
    int top = ABOVE + spec.headRows();
    text(row(sheet, 0), 0, spec.title(), look(Styles.Part.TITLE, true), styles);
    for (int i = 0; i < spec.about().size(); i++) {
      int column = Math.max(i, i * (columns - 1) / Math.max(1, spec.about().size() - 1));
      text(row(sheet, 1), column, spec.about().get(i), look(Styles.Part.NOTE, false), styles);
    }
    spec.heads().forEach(head -> head(head, sheet, styles));
    for (int i = 0; i < spec.lines().size(); i++) {
      line(spec.lines().get(i), row(sheet, top + i), top, styles);
    }
    for (int i = 0; i < spec.notes().size(); i++) {
      XSSFRow row = row(sheet, top + spec.lines().size() + i);
      text(row, 0, spec.notes().get(i), look(Styles.Part.NOTE, false), styles);
    }
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, width(spec, column) * UNITS_OF_A_CHARACTER);
    }
    sheet.createFreezePane(0, top);
    paper(spec, sheet, top);
  }

  private static void paper(SheetSpec spec, XSSFSheet sheet, int top) {
    sheet.setRepeatingRows(new CellRangeAddress(ABOVE, top - 1, -1, -1));
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    print.setLandscape(spec.wide());
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private static void head(SheetSpec.Head head, XSSFSheet sheet, Styles styles) {
    Styles.Look look = look(Styles.Part.HEAD, true);
    int first = ABOVE + head.row();
    for (int row = first; row < first + head.rows(); row++) {
      for (int column = head.column(); column < head.column() + head.columns(); column++) {
        text(row(sheet, row), column, "", look, styles);
      }
    }
    text(row(sheet, first), head.column(), head.text(), look, styles);
    if (head.rows() > 1 || head.columns() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              first, first + head.rows() - 1, head.column(), head.column() + head.columns() - 1));
    }
  }

  private static void line(SheetSpec.Line line, XSSFRow row, int top, Styles styles) {
    for (int column = 0; column < line.values().size(); column++) {
      Value value = line.values().get(column);
      if (value.number() == null) {
        Styles.Look look =
            new Styles.Look(
                Styles.Part.BODY,
                line.total(),
                "",
                value.level(),
                TYPED_FORMULA.matcher(value.text()).find());
        text(row, column, value.text(), look, styles);
        continue;
      }
      String format = value.number().scale() > 0 ? "#,##0.00" : "#,##0";
      XSSFCell cell = row.createCell(column);
      cell.setCellStyle(
          styles.of(new Styles.Look(Styles.Part.BODY, line.total(), format, 1, false)));
      if (value.total() != null) {
        Formula.of(value.total(), top).ifPresent(cell::setCellFormula);
      }
      cell.setCellValue(value.number().doubleValue());
    }
  }

  private static Styles.Look look(Styles.Part part, boolean bold) {
    return new Styles.Look(part, bold, "", 1, false);
  }

  private static void text(XSSFRow row, int column, String text, Styles.Look look, Styles styles) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private static XSSFRow row(XSSFSheet sheet, int number) {
    XSSFRow row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  /** No two sheets have one name, however letters are written. */
  private static String name(String wanted, XSSFWorkbook book) {
    String name = WorkbookUtil.createSafeSheetName(wanted.isEmpty() ? "表" : wanted);
    String free = name;
    for (int i = 2; book.getSheetIndex(free.toLowerCase(Locale.ROOT)) >= 0; i++) {
      String suffix = "-" + i;
      free = name.substring(0, Math.min(name.length(), 31 - suffix.length())) + suffix;
    }
    return free;
  }

  /** So many characters as the longest text needs; a Chinese one is as wide as two. */
  private static int width(SheetSpec spec, int column) {
    int longest =
        spec.lines().stream()
            .filter(line -> column < line.values().size())
            .map(line -> line.values().get(column))
            .mapToInt(value -> value.number() == null ? cells(value) : NARROW)
            .max()
            .orElse(0);
    return Math.min(WIDE, Math.max(NARROW, longest + 2));
  }

  private static int cells(Value value) {
    return value.level() - 1 + value.text().codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
