package io.mingzhang.audit.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into lines, and lines of a table into cells. */
final class LayoutReader {
  private final Plain plain;
  private final String text;
  private final List<Layout.Line> lines = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Row.Cell> cells = new ArrayList<>();

  /** Whether something that is no row stands before the cells. */
  private boolean gap = true;

  LayoutReader(Plain plain) {
    this.plain = plain;
    this.text = plain.text();
  }

  Layout read() {
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      line(from, to);
      from = to + 1;
    }
    flush(gap);
    return new Layout(plain, List.copyOf(lines), List.copyOf(rows));
  }

  private void line(int from, int to) {
    boolean row = isRow(from, to);
    lines.add(new Layout.Line(from, to, row));
    if (!row) {
      flush(gap);
      gap = to > from;
    } else if ((hasTab(from, to) && text.charAt(from) != '\t') || text.charAt(from) == '|') {
      flush(gap);
      gap = false;
      cells(from, to);
      flush(false);
    } else {
      cells(from, to);
    }
  }

  private void flush(boolean afterGap) {
    if (!cells.isEmpty()) {
      rows.add(new Row(List.copyOf(cells), afterGap));
      cells.clear();
    }
  }

  private void cells(int from, int to) {
    char mark = text.charAt(from) == '|' ? '|' : '\t';
    int start = text.charAt(from) == mark ? from + 1 : from;
    int at = start;
    while (at <= to) {
      if (at == to || text.charAt(at) == mark) {
        if (at < to || at > start || mark == '\t') {
          cells.add(new Row.Cell(text.substring(start, at).strip(), start, at));
        }
        start = at + 1;
      }
      at++;
    }
  }

  private boolean hasTab(int from, int to) {
    return first('\t', from, to) < to;
  }

  /** A line with a tab or a bar in front, unless it is prose that was only indented. */
  private boolean isRow(int from, int to) {
    if (from >= to) {
      return false;
    }
    if (text.charAt(from) == '|') {
      return true;
    }
    int tab = first('\t', from, to);
    if (tab == to || (tab == to - 1 && tab > from)) {
      return false;
    }
    int stop = first('。', from, to);
    boolean prose = stop > from && stop < to && to - from > 15;
    return !(prose && text.lastIndexOf('\t', to - 1) == from);
  }

  /** Where a character first stands in a line, its end if nowhere; never looks beyond the line. */
  private int first(char wanted, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != wanted) {
      at++;
    }
    return at;
  }
}
