package io.mingzhang.model.table;

import java.util.List;

/**
 * 收支: income on the left, expenditure on the right; a total stands on one line with the total of
 * the other side, whatever stands above it.
 */
public record TwoSided(Side income, Side expenditure) implements Form {
  /** One side; in the names of its rows a column's own word takes the place of {@code <栏>}. */
  public record Side(String heading, List<Column> columns, List<Row> rows) {}

  /** One or more rows of a side. */
  public sealed interface Row permits Line, Classes, Gap {}

  /** A row that names its figure. */
  public record Line(String name, NamePattern figure, boolean total, int level, Years years)
      implements Row {}

  /** The rows of the classes (类) of the functional classification. */
  public record Classes(NamePattern figure, List<FunctionClass> classes) implements Row {}

  /** An empty row; it has a line number all the same. */
  public record Gap() implements Row {}
}
