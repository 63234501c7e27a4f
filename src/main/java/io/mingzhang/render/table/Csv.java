package io.mingzhang.render.table;

import io.mingzhang.render.table.Cell.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as CSV that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, lines
 * ending in CR LF, figures plain, one line of headings, and below it nothing but data.
 */
final class Csv {
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  /** A spreadsheet would run a text that begins so as a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private Csv() {}

  static byte[] of(Grid grid) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    line(csv, columns(grid).stream().map(ColumnName::text));
    for (Grid.Line line : grid.lines()) {
      line(
          csv,
          line.cells().stream()
              .map(cell -> cell.kind() == Kind.NUMBER ? cell.plain() : harmless(cell.plain())));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The columns as the first line names them. */
  static List<ColumnName> columns(Grid grid) {
    return grid.columns().stream()
        .map(column -> new ColumnName(harmless(column.text()), column.numeric()))
        .toList();
  }

  private static void line(StringBuilder csv, Stream<String> cells) {
    List<String> quoted = cells.map(Csv::quoted).toList();
    csv.append(quoted.stream().collect(Collectors.joining(","))).append("\r\n");
  }

  private static String harmless(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
