package io.mingzhang.diag;

import java.util.Locale;
import java.util.stream.Collectors;

/** A finding as programs read it: one JSON object on one line. */
public final class FindingJson {
  private FindingJson() {}

  /** The object, without a line end. */
  public static String of(Diagnostic found) {
    Span at = found.at();
    return "{\"rule\":"
        + quote(found.rule())
        + ",\"severity\":"
        + quote(found.severity().id())
        + ','
        + place(at)
        + ",\"width\":"
        + at.width()
        + ",\"message\":"
        + quote(found.message())
        + ",\"hint\":"
        + quote(found.hint())
        + ",\"source\":"
        + quote(at.lineText())
        + ",\"related\":"
        + found.related().stream()
            .map(FindingJson::related)
            .collect(Collectors.joining(",", "[", "]"))
        + '}';
  }

  private static String related(Diagnostic.Related related) {
    return '{' + place(related.at()) + ",\"message\":" + quote(related.message()) + '}';
  }

  private static String place(Span at) {
    return "\"file\":" + quote(at.path()) + ",\"line\":" + at.line() + ",\"column\":" + at.column();
  }

  private static String quote(String text) {
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
