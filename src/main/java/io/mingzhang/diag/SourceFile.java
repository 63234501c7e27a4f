package io.mingzhang.diag;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A file as its author wrote it: a path relative to the site, with forward slashes, and its text.
 *
 * <p>The text has no byte-order mark; line ends are as they stand in the file.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final int[] pairEnds;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.pairEnds = pairEnds(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The whole file as a place: its first character. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The offset of a 1-based line and 1-based column; the nearest one inside the text. */
  public int offset(int line, int column) {
    int start = lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
    if (column <= 1) {
      return start;
    }
    int end = line < lineStarts.length && line > 0 ? lineStarts[line] : text.length();
    int characters = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, characters)));
  }

  /** 1-based line of a 0-based offset. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** 1-based column, in characters as a reader counts them (a surrogate pair is one). */
  int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairEnds, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The offsets of second halves of surrogate pairs. */
  private static int[] pairEnds(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
        .toArray();
  }

  /** The text of a 1-based line without its line end. */
  String lineText(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  /** Where a 1-based line ends, before its line end. */
  int lineEnd(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n'
              || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
