package io.mingzhang.render.table;

import io.mingzhang.model.Measure;
import io.mingzhang.model.table.StatutoryTable;
import io.mingzhang.render.workbook.Place;
import io.mingzhang.render.workbook.SheetSpec;
import io.mingzhang.render.workbook.Total;
import io.mingzhang.render.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A statutory table as a sheet of a workbook. */
final class WorkbookSheet {
  private static final String TAIL = "公式末尾单列的数是四舍五入的尾差：表上的合计照账上的数，与各项之和差在末位。";

  private final Grid grid;
  private final LiveTotals totals;

  WorkbookSheet(Grid grid, StatutoryTable table, Measure money) {
    this.grid = grid;
    this.totals = new LiveTotals(grid, table, money);
  }

  SheetSpec of(StatutoryTable table, List<String> about, String statement) {
    List<SheetSpec.Line> lines = new ArrayList<>();
    for (int row = 0; row < grid.lines().size(); row++) {
      List<Value> values = new ArrayList<>();
      for (int column = 0; column < grid.lines().get(row).cells().size(); column++) {
        values.add(value(new Place(row, column)));
      }
      lines.add(new SheetSpec.Line(grid.lines().get(row).total(), values));
    }
    boolean rounded =
        lines.stream()
            .flatMap(line -> line.values().stream())
            .map(Value::total)
            .anyMatch(total -> total != null && total.tail().signum() != 0);
    return new SheetSpec(
        table.number(),
        table.title(),
        about,
        heads(),
        lines,
        Stream.of(statement, table.note(), rounded ? TAIL : "")
            .filter(note -> !note.isEmpty())
            .toList(),
        grid.isWide());
  }

  private Value value(Place place) {
    Cell cell = grid.lines().get(place.row()).cells().get(place.column());
    Total total = totals.of(place);
    return new Value(cell.plain(), totals.number(place), total, cell.level());
  }

  private List<SheetSpec.Head> heads() {
    int depth = grid.headings().stream().mapToInt(Heading::depth).max().orElse(0);
    List<SheetSpec.Head> heads = new ArrayList<>();
    heads(grid.headings(), 0, 0, depth, heads);
    if (grid.numbered()) {
      int number = 0;
      List<Heading> leaves = grid.leaves().toList();
      for (int i = 0; i < leaves.size(); i++) {
        String text = leaves.get(i).numeric() ? Integer.toString(++number) : i == 0 ? "栏次" : "";
        heads.add(new SheetSpec.Head(depth, i, 1, 1, text));
      }
    }
    return heads;
  }

  private static void heads(
      List<Heading> headings, int row, int from, int depth, List<SheetSpec.Head> heads) {
    int column = from;
    for (Heading heading : headings) {
      boolean leaf = heading.below().isEmpty();
      heads.add(
          new SheetSpec.Head(row, column, leaf ? depth - row : 1, heading.width(), heading.text()));
      heads(heading.below(), row + 1, column, depth, heads);
      column += heading.width();
    }
  }
}
