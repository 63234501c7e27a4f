package io.mingzhang.diag;

/**
 * The part of a source line that is shown with a finding: the whole line unless it is very long.
 *
 * @param from where the place begins in the text
 * @param to where it ends, on the same line
 */
record Excerpt(String text, int from, int to) {
  /** Longer lines are cut, so that many findings in one line are told in linear time. */
  private static final int LONGEST = 600;

  private static final int AROUND = 120;
  private static final String CUT = "…";

  static Excerpt of(SourceFile file, int start, int end) {
    int line = file.line(start);
    int first = file.offset(line, 1);
    int last = file.lineEnd(line);
    int from = Math.min(start, last);
    int sign = from < last ? file.text().offsetByCodePoints(from, 1) : from;
    int to = Math.max(sign, Math.min(end, last));
    if (last - first <= LONGEST) {
      return new Excerpt(file.text().substring(first, last), from - first, to - first);
    }
    int left = whole(file.text(), Math.max(first, from - AROUND));
    int stop = Math.min(to, from + LONGEST);
    int right = whole(file.text(), Math.min(last, stop + AROUND));
    String before = left > first ? CUT : "";
    String after = right < last ? CUT : "";
    return new Excerpt(
        before + file.text().substring(left, right) + after,
        before.length() + from - left,
        before.length() + stop - left);
  }

  /** Never between the halves of a pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
