package io.mingzhang.render.table;

import io.mingzhang.render.figure.Format;
import io.mingzhang.render.table.Cell.Kind;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.IndicatorTableView;
import io.mingzhang.render.view.IndicatorView;
import io.mingzhang.render.view.RowView;
import io.mingzhang.render.view.TableView;
import io.mingzhang.render.workbook.Place;
import io.mingzhang.render.workbook.SheetSpec;
import io.mingzhang.render.workbook.Total;
import io.mingzhang.render.workbook.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of an evaluation form as files hold it: its numbers as numbers, its totals as sums. */
public final class FormTable {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*([.][0-9]+)?");

  private final String title;
  private final String unit;
  private final Grid grid;

  private FormTable(String title, String unit, Grid grid) {
    this.title = title;
    this.unit = unit;
    this.grid = grid;
  }

  /** A table with its names in the first column; a total stands above its parts. */
  public static FormTable of(TableView table) {
    List<Heading> headings =
        table.headers().stream()
            .map(one -> one.numeric() ? Heading.figures(one.text()) : Heading.text(one.text()))
            .toList();
    List<Grid.Line> lines =
        table.rows().stream().map(row -> new Grid.Line(row.total(), cells(row))).toList();
    return new FormTable(table.caption(), table.unit(), new Grid(headings, false, lines));
  }

  private static List<Cell> cells(RowView row) {
    List<Cell> cells = new ArrayList<>();
    for (CellView cell : row.cells()) {
      cells.add(
          cells.isEmpty()
              ? Cell.head(cell.text(), Integer.parseInt(row.level()))
              : cell(cell.text()));
    }
    return cells;
  }

  /** The indicators, each with its levels before it; points and scores are added up at the end. */
  public static FormTable of(IndicatorTableView table) {
    List<Heading> headings = new ArrayList<>(List.of(Heading.text("一级指标")));
    if (table.parts()) {
      headings.add(Heading.text("二级指标"));
    }
    headings.add(Heading.text("三级指标"));
    if (table.targets()) {
      headings.add(Heading.text("年度指标值"));
    }
    if (table.actuals()) {
      headings.add(Heading.text("实际完成值"));
    }
    if (table.scored()) {
      headings.add(Heading.figures("分值"));
      headings.add(Heading.figures("得分"));
    }
    if (table.concluded()) {
      headings.add(Heading.text("结论"));
    }
    List<Grid.Line> lines = new ArrayList<>();
    String[] levels = {"", ""};
    for (IndicatorView row : table.rows()) {
      for (int i = 0; i < row.leads().size(); i++) {
        levels[levels.length - row.leads().size() + i - (table.parts() ? 0 : 1)] =
            row.leads().get(i).text();
      }
      lines.add(new Grid.Line(false, cells(table, row, levels)));
    }
    if (table.scored()) {
      lines.add(sums(headings, lines));
    }
    return new FormTable(table.caption(), "", new Grid(headings, false, lines));
  }

  private static List<Cell> cells(IndicatorTableView table, IndicatorView row, String[] levels) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(levels[0])));
    if (table.parts()) {
      cells.add(Cell.text(levels[1]));
    }
    cells.add(Cell.text(row.name()));
    if (table.targets()) {
      cells.add(Cell.text(known(row.target())));
    }
    if (table.actuals()) {
      cells.add(Cell.text(known(row.actual())));
    }
    if (table.scored()) {
      cells.add(cell(row.points()));
      cells.add(cell(row.score()));
    }
    if (table.concluded()) {
      cells.add(Cell.text(known(row.conclusion())));
    }
    return cells;
  }

  /** Only what every row has can be added up. */
  private static Grid.Line sums(List<Heading> headings, List<Grid.Line> lines) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text("合计")));
    for (int column = 1; column < headings.size(); column++) {
      BigDecimal sum = headings.get(column).numeric() ? sum(lines, column) : null;
      cells.add(sum == null ? Cell.GAP : cell(sum.toPlainString()));
    }
    return new Grid.Line(true, cells);
  }

  private static @Nullable BigDecimal sum(List<Grid.Line> lines, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Grid.Line line : lines) {
      BigDecimal number = number(line.cells().get(column));
      if (number == null) {
        return null;
      }
      sum = sum.add(number);
    }
    return sum;
  }

  private static Cell cell(String text) {
    return NUMBER.matcher(text).matches()
        ? new Cell(Kind.NUMBER, text, text.replace(",", ""), "", 1, true)
        : Cell.text(known(text));
  }

  private static String known(String text) {
    return text.equals(Format.UNKNOWN) ? "" : text;
  }

  private static @Nullable BigDecimal number(Cell cell) {
    return cell.kind() == Kind.NUMBER ? new BigDecimal(cell.plain()) : null;
  }

  public String title() {
    return title;
  }

  public boolean isEmpty() {
    return grid.lines().isEmpty();
  }

  /** Rows only: whoever reads them adds them up. */
  public byte[] csv() {
    List<Grid.Line> rows = grid.lines().stream().filter(line -> !line.total()).toList();
    return Csv.of(new Grid(grid.headings(), false, rows));
  }

  public List<ColumnName> columns() {
    return Csv.columns(grid);
  }

  public SheetSpec sheet() {
    List<Heading> headings = grid.headings();
    List<SheetSpec.Head> heads =
        IntStream.range(0, headings.size())
            .mapToObj(i -> new SheetSpec.Head(0, i, 1, 1, headings.get(i).text()))
            .toList();
    List<SheetSpec.Line> lines = new ArrayList<>();
    for (int row = 0; row < grid.lines().size(); row++) {
      List<Value> values = new ArrayList<>();
      for (int column = 0; column < grid.lines().get(row).cells().size(); column++) {
        Cell cell = grid.lines().get(row).cells().get(column);
        values.add(
            new Value(cell.plain(), number(cell), total(new Place(row, column)), cell.level()));
      }
      lines.add(new SheetSpec.Line(grid.lines().get(row).total(), values));
    }
    List<String> about = unit.isEmpty() ? List.of() : List.of(unit);
    return new SheetSpec(title, title, about, heads, lines, List.of(), grid.isWide());
  }

  /** A total is the sum of all other rows, where it is just that. */
  private @Nullable Total total(Place place) {
    Grid.Line line = grid.lines().get(place.row());
    BigDecimal stated = number(line.cells().get(place.column()));
    if (!line.total() || stated == null || grid.lines().size() < 2) {
      return null;
    }
    List<Place> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < grid.lines().size(); row++) {
      BigDecimal number = number(grid.lines().get(row).cells().get(place.column()));
      if (row != place.row() && number != null) {
        parts.add(new Place(row, place.column()));
        sum = sum.add(number);
      }
    }
    return sum.compareTo(stated) == 0 ? new Total(parts, BigDecimal.ZERO) : null;
  }
}
