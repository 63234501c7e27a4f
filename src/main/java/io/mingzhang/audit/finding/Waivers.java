package io.mingzhang.audit.finding;

import io.mingzhang.diag.SourceFile;
import java.util.HashMap;
import java.util.Map;

/** Lines whose author says, in a comment and with a reason, that they are meant as they stand. */
public final class Waivers {
  private static final String OPEN = "<!--";
  private static final String WORD = "核对豁免";

  private final Map<Integer, String> reasons = new HashMap<>();

  public Waivers(SourceFile file) {
    String text = file.text();
    int at = text.indexOf(OPEN);
    while (at >= 0) {
      int end = text.indexOf("-->", at);
      if (end < 0) {
        return;
      }
      String comment = text.substring(at + OPEN.length(), end).strip();
      if (comment.startsWith(WORD)) {
        String reason = comment.substring(WORD.length()).replaceFirst("^[:：]", "").strip();
        int line = file.span(at, end).line();
        if (!reason.isEmpty()) {
          reasons.put(line, reason);
          if (aloneOnLine(text, at, end + 3)) {
            reasons.put(file.span(end, end).line() + 1, reason);
          }
        }
      }
      at = text.indexOf(OPEN, end);
    }
  }

  /** A comment behind a sentence is about that line only. */
  private static boolean aloneOnLine(String text, int from, int to) {
    int start = text.lastIndexOf('\n', from) + 1;
    int end = text.indexOf('\n', to);
    return text.substring(start, from).isBlank()
        && text.substring(to, end < 0 ? text.length() : end).isBlank();
  }

  /** The reason for a 1-based line; empty when it is not waived. */
  String reason(int line) {
    return reasons.getOrDefault(line, "");
  }
}
