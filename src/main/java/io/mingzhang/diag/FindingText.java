package io.mingzhang.diag;

/** A finding as people read it: where, what, the source line with a caret, how to mend it. */
public final class FindingText {
  private FindingText() {}

  /** Several lines without a last line end. */
  public static String of(Diagnostic found) {
    StringBuilder text = new StringBuilder();
    text.append(found.at()).append(": ").append(found.severity().label()).append(": ");
    text.append(found.message()).append(" [").append(found.rule()).append(']');
    Excerpt excerpt = found.at().excerpt();
    if (!excerpt.text().isBlank()) {
      text.append('\n').append(visible(excerpt.text())).append('\n').append(caret(excerpt));
    }
    if (!found.hint().isEmpty()) {
      text.append("\n  提示：").append(found.hint());
    }
    for (Diagnostic.Related related : found.related()) {
      text.append("\n  另见 ").append(related.at()).append(' ').append(related.message());
    }
    return text.toString();
  }

  /** The line under the source line that marks the place; a tab stays a tab so that it lines up. */
  static String caret(Excerpt excerpt) {
    StringBuilder caret = new StringBuilder();
    excerpt
        .text()
        .substring(0, excerpt.from())
        .codePoints()
        .forEach(one -> caret.append(one == '\t' ? "\t" : " ".repeat(Columns.of(one))));
    int width =
        excerpt.text().substring(excerpt.from(), excerpt.to()).codePoints().map(Columns::of).sum();
    return caret.append('^').append("~".repeat(Math.max(0, width - 1))).toString();
  }

  /** A terminal must not obey what stands in a source file. */
  private static String visible(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD");
  }
}
