package io.mingzhang.render.table;

import io.mingzhang.model.table.Column;
import java.util.List;
import java.util.stream.Stream;

/** The heading of a column, or of several columns that have headings of their own below it. */
record Heading(String text, boolean numeric, List<Heading> below) {
  static Heading text(String text) {
    return new Heading(text, false, List.of());
  }

  static Heading figures(String text) {
    return new Heading(text, true, List.of());
  }

  static Heading over(String text, List<Heading> below) {
    return new Heading(text, false, below);
  }

  /** The headings of columns as they stand in a year. */
  static List<Heading> of(List<Column> columns, int year) {
    return columns.stream()
        .filter(column -> column.leaves(year).findAny().isPresent())
        .map(
            column ->
                column.below().isEmpty()
                    ? figures(column.heading())
                    : over(column.heading(), of(column.below(), year)))
        .toList();
  }

  int width() {
    return (int) leaves().count();
  }

  int depth() {
    return 1 + below.stream().mapToInt(Heading::depth).max().orElse(0);
  }

  Stream<Heading> leaves() {
    return below.isEmpty() ? Stream.of(this) : below.stream().flatMap(Heading::leaves);
  }

  /** The headings of each column, from above, as one. */
  Stream<String> joined() {
    return below.isEmpty()
        ? Stream.of(text)
        : below.stream().flatMap(Heading::joined).map(one -> text + "-" + one);
  }
}
