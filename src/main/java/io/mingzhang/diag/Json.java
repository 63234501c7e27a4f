package io.mingzhang.diag;

import java.util.Locale;

/** JSON as this program prints it, one object on a line. */
public final class Json {
  private Json() {}

  /** The three keys of a place. */
  public static String place(Span at) {
    return "\"file\":" + quote(at.path()) + ",\"line\":" + at.line() + ",\"column\":" + at.column();
  }

  /** A text in quotation marks. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      quoted.append(escape(text.charAt(i)));
    }
    return quoted.append('"').toString();
  }

  /** Line separators are escaped as well, so that a line stays a line whoever splits it. */
  private static String escape(char one) {
    return switch (one) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(one)
                  || one == '\u2028'
                  || one == '\u2029'
                  || Character.isSurrogate(one)
              ? String.format(Locale.ROOT, "\\u%04x", (int) one)
              : String.valueOf(one);
    };
  }
}
