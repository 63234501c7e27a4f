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
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sheets as an XLSX file; the only class that knows how such a file is made. */
public final class WorkbookWriter {
  /** Title, and what stands below it. */
  static final int ABOVE = 2;

  private static final int UNITS_OF_A_CHARACTER = 256;
  private static final int NARROW = 11;
  private static final int WIDE = 44;
  private static final double MARGIN_INCHES = 0.5;

  private WorkbookWriter() {}

  /**
   * The same bytes for the same sheets.
   *
   * @param day stands in the file for the time at which it was made
   */
  public static byte[] of(String title, String author, LocalDate day, List<SheetSpec> sheets) {
    try (DeferredSXSSFWorkbook book = new DeferredSXSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      POIXMLProperties.CoreProperties about =
          book.getXSSFWorkbook().getProperties().getCoreProperties();
      about.setTitle(title);
      about.setCreator(author);
      about.setCreated(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
      Styles styles = new Styles(book.getXSSFWorkbook());
      for (SheetSpec sheet : sheets) {
        write(sheet, book, styles);
      }
      book.setZip64Mode(Zip64Mode.Never);
      book.writeAvoidingTempFiles(bytes);
      return SteadyZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows are written when the file is, straight into it; everything else is said before. */
  private static void write(SheetSpec spec, DeferredSXSSFWorkbook book, Styles styles) {
    DeferredSXSSFSheet sheet = book.createSheet(name(spec.name(), book));
    int columns = spec.columns();
    int top = ABOVE + spec.headRows();
    spec.heads().stream()
        .filter(head -> head.rows() > 1 || head.columns() > 1)
        .forEach(head -> merge(head, sheet));
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, width(spec, column) * UNITS_OF_A_CHARACTER);
    }
    sheet.createFreezePane(0, top);
    paper(spec, sheet, top);
    SheetRows rows = new SheetRows(spec, top, styles);
    rows.prepare();
    sheet.setRowGenerator(rows::write);
  }

  private static void merge(SheetSpec.Head head, SXSSFSheet sheet) {
    int row = ABOVE + head.row();
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(
            row, row + head.rows() - 1, head.column(), head.column() + head.columns() - 1));
  }

  private static void paper(SheetSpec spec, SXSSFSheet sheet, int top) {
    sheet.setRepeatingRows(new CellRangeAddress(ABOVE, top - 1, -1, -1));
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(spec.wide());
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** No two sheets have one name, however letters are written. */
  private static String name(String wanted, SXSSFWorkbook book) {
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
