package io.mingzhang.diag;

/**
 * A place in a source file.
 *
 * <p>Offsets are 0-based UTF-16 units, end exclusive; line and column, as people read them, are
 * 1-based, and a column counts characters.
 */
public final class Span {
  private final SourceFile file;
  private final int start;
  private final int end;

  public Span(SourceFile file, int start, int end) {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("span " + start + ".." + end + " in " + file.path());
    }
    this.file = file;
    this.start = start;
    this.end = end;
  }

  public SourceFile file() {
    return file;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String path() {
    return file.path();
  }

  public int line() {
    return file.line(start);
  }

  public int column() {
    return file.column(start);
  }

  /** The source line in which the place begins. */
  public String lineText() {
    return file.lineText(line());
  }

  /** How many characters of the first line the place covers; at least one, for the caret. */
  public int width() {
    int to = Math.min(file.lineEnd(line()), end);
    return to <= start ? 1 : file.text().codePointCount(start, to);
  }

  /** What of its line is shown. */
  Excerpt excerpt() {
    return Excerpt.of(file, start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span that
        && path().equals(that.path())
        && start == that.start
        && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * path().hashCode() + start;
  }

  @Override
  public String toString() {
    return path() + ":" + line() + ":" + column();
  }
}
