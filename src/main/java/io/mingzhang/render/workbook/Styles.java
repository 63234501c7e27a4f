package io.mingzhang.render.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that cells have, each made once. */
final class Styles {
  private static final short TITLE_POINTS = 14;

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();
  private final Map<Face, XSSFFont> fonts = new HashMap<>();

  private record Face(boolean title, boolean bold) {}

  /** What a cell is to its table. */
  enum Part {
    TITLE,
    NOTE,
    HEAD,
    BODY
  }

  /**
   * A look.
   *
   * @param format of numbers; empty for texts
   * @param typed a text that would be a formula if it were typed in
   */
  record Look(Part part, boolean bold, String format, int level, boolean typed) {}

  Styles(XSSFWorkbook book) {
    this.book = book;
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFFont font(Face face) {
    XSSFFont font = book.createFont();
    font.setBold(face.bold());
    if (face.title()) {
      font.setFontHeightInPoints(TITLE_POINTS);
    }
    return font;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(
        fonts.computeIfAbsent(new Face(look.part() == Part.TITLE, look.bold()), this::font));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setQuotePrefixed(look.typed());
    if (look.part() == Part.HEAD || look.part() == Part.BODY) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
    }
    if (look.part() == Part.HEAD) {
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setWrapText(true);
    }
    if (!look.format().isEmpty()) {
      style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    } else if (look.level() > 1) {
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) (look.level() - 1));
    }
    return style;
  }
}
