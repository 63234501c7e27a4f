package io.mingzhang.render.table;

import io.mingzhang.render.table.Cell.Kind;
import io.mingzhang.render.view.GridCellView;
import io.mingzhang.render.view.GridHeadView;
import io.mingzhang.render.view.GridRowView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A statutory table laid out.
 *
 * @param numbered whether the columns are numbered below their headings (栏次)
 */
record Grid(List<Heading> headings, boolean numbered, List<Line> lines) {
  /** From nine columns on figures no longer fit an upright sheet of paper. */
  private static final int WIDE = 9;

  /** A line of cells. */
  record Line(boolean total, List<Cell> cells) {}

  boolean isEmpty() {
    return lines.stream().flatMap(line -> line.cells().stream()).noneMatch(Cell::filled);
  }

  boolean isWide() {
    return leaves().count() >= WIDE;
  }

  Stream<Heading> leaves() {
    return headings.stream().flatMap(Heading::leaves);
  }

  /**
   * The columns under names of their own; of several that are headed alike the later are numbered.
   */
  List<ColumnName> columns() {
    List<String> headings = this.headings.stream().flatMap(Heading::joined).toList();
    List<Boolean> numeric = leaves().map(Heading::numeric).toList();
    Map<String, Integer> seen = new HashMap<>();
    List<ColumnName> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int times = seen.merge(headings.get(i), 1, Integer::sum);
      String name = headings.get(i) + (times == 1 ? "" : "（" + times + "）");
      columns.add(new ColumnName(name, numeric.get(i)));
    }
    return columns;
  }

  /** How many columns each heading of the first row has. */
  List<String> groups() {
    return headings.stream().map(heading -> Integer.toString(heading.width())).toList();
  }

  List<List<GridHeadView>> heads() {
    int depth = headings.stream().mapToInt(Heading::depth).max().orElse(0);
    List<List<GridHeadView>> rows = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      rows.add(new ArrayList<>());
    }
    headings.forEach(heading -> head(heading, 0, rows));
    if (numbered) {
      rows.add(columnNumbers());
    }
    return rows;
  }

  private static void head(Heading heading, int level, List<List<GridHeadView>> rows) {
    boolean leaf = heading.below().isEmpty();
    rows.get(level)
        .add(
            new GridHeadView(
                heading.text(),
                level == 0 && !leaf ? "colgroup" : "col",
                Integer.toString(heading.width()),
                Integer.toString(leaf ? rows.size() - level : 1),
                heading.numeric()));
    heading.below().forEach(one -> head(one, level + 1, rows));
  }

  private List<GridHeadView> columnNumbers() {
    List<GridHeadView> numbers = new ArrayList<>();
    int number = 0;
    for (Heading leaf : leaves().toList()) {
      String text = leaf.numeric() ? Integer.toString(++number) : numbers.isEmpty() ? "栏次" : "";
      numbers.add(new GridHeadView(text, "", "1", "1", leaf.numeric()));
    }
    return numbers;
  }

  List<GridRowView> rows() {
    return lines.stream()
        .map(line -> new GridRowView(line.total(), line.cells().stream().map(Grid::cell).toList()))
        .toList();
  }

  private static GridCellView cell(Cell cell) {
    return new GridCellView(
        cell.text(),
        cell.kind() == Kind.HEAD,
        cell.kind() == Kind.NUMBER,
        cell.fact(),
        Integer.toString(cell.level()));
  }
}
