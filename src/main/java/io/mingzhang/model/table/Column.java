package io.mingzhang.model.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column, or a group of columns under one heading.
 *
 * @param word in a two-sided table, what takes the place of {@code <栏>} in the rows' names
 * @param below the columns of a group; empty for a column with figures
 */
public record Column(
    String heading, NamePattern figure, String word, List<Column> below, Years years) {

  /** The columns that have figures in a year, from left to right. */
  public Stream<Column> leaves(int year) {
    if (!years.include(year)) {
      return Stream.of();
    }
    return below.isEmpty()
        ? Stream.of(this)
        : below.stream().flatMap(column -> column.leaves(year));
  }
}
