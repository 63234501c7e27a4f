package io.mingzhang.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole text: lines of a table apart, every other line by a {@link PassageReader}. */
final class TextReader {
  private final Plain plain;
  private final QuantityScanner scanner;
  private final Reading reading;

  TextReader(Plain plain) {
    this.plain = plain;
    this.scanner = new QuantityScanner(plain.text());
    this.reading = new Reading(plain);
  }

  Reading read() {
    reading.runs.addAll(scanner.runs());
    reading.mainYear = mainYear();
    PassageReader passages = new PassageReader(reading, scanner);
    String text = plain.text();
    List<Row.Cell> cells = new ArrayList<>();
    boolean gap = true;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      boolean row = isRow(text, from, to);
      reading.lines.add(new Reading.Line(from, to, row));
      if (row) {
        if ((countTabs(text, from, to) >= 1 && text.charAt(from) != '\t')
            || text.charAt(from) == '|') {
          flush(cells, gap);
          gap = false;
          cells(text, from, to, cells);
          flush(cells, false);
        } else {
          cells(text, from, to, cells);
        }
        passages.gap();
      } else {
        if (!cells.isEmpty()) {
          flush(cells, gap);
        }
        gap = to > from;
        passages.line(from, to);
      }
      from = to + 1;
    }
    flush(cells, gap);
    passages.end();
    return reading;
  }

  private void flush(List<Row.Cell> cells, boolean gap) {
    if (!cells.isEmpty()) {
      reading.rows.add(new Row(List.copyOf(cells), gap));
      cells.clear();
    }
  }

  private static void cells(String text, int from, int to, List<Row.Cell> cells) {
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

  private static int countTabs(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\t') {
        count++;
      }
    }
    return count;
  }

  /** A line with a tab or a bar in front, unless it is prose that was only indented. */
  private static boolean isRow(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    if (text.charAt(from) == '|') {
      return true;
    }
    int tab = text.indexOf('\t', from);
    if (tab < 0 || (tab >= to - 1 && tab > from)) {
      return false;
    }
    int stop = text.indexOf('。', from);
    boolean prose = stop > from && stop < to && to - from > 15;
    return !(prose && text.lastIndexOf('\t', to - 1) == from);
  }

  private int mainYear() {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (QuantityScanner.YearMention one : scanner.years()) {
      char before = one.start() > 0 ? plain.text().charAt(one.start() - 1) : '\n';
      if ("较比与同和于由从".indexOf(before) < 0) {
        counts.merge(one.year(), 1, Integer::sum);
      }
    }
    int most = 0;
    for (QuantityScanner.YearMention one : scanner.years()) {
      int count = counts.getOrDefault(one.year(), 0);
      if (count > most || (count == most && one.year() > best)) {
        most = count;
        best = one.year();
      }
    }
    return best;
  }
}
