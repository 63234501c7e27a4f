package io.mingzhang.audit.text;

import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.List;

/** A plain text with its lines and the rows of its tables. */
public record Layout(Plain plain, List<Line> lines, List<Row> rows) {
  private static final String CHINESE_DIGITS = "一二三四五六七八九十";

  /** A line of the text; offsets are those of the {@link Plain} text. */
  public record Line(int from, int to, boolean row) {}

  public static Layout of(SourceFile file) {
    return new LayoutReader(Plain.of(file)).read();
  }

  public String text() {
    return plain.text();
  }

  /** The place in the source of a part of the plain text. */
  public Span span(int from, int to) {
    return plain.span(from, to);
  }

  /** Whether a line is marked with #, or numbered as 一、 or （一） in front. */
  public boolean isHeading(Line line) {
    char one = text().charAt(line.from());
    if (one == '#') {
      return true;
    }
    int at = one == '（' ? line.from() + 1 : line.from();
    int digits = at;
    while (digits < line.to()
        && digits < at + 3
        && CHINESE_DIGITS.indexOf(text().charAt(digits)) >= 0) {
      digits++;
    }
    return digits > at && digits < line.to() && "、）".indexOf(text().charAt(digits)) >= 0;
  }
}
