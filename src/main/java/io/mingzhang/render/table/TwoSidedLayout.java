package io.mingzhang.render.table;

import io.mingzhang.model.table.Column;
import io.mingzhang.model.table.FunctionClass;
import io.mingzhang.model.table.NamePattern;
import io.mingzhang.model.table.Style;
import io.mingzhang.model.table.TwoSided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Income and expenditure beside each other; totals meet on one line, and every line is numbered.
 */
final class TwoSidedLayout {
  private final Subject subject;
  private final Style style;
  private final Amounts amounts;

  TwoSidedLayout(Subject subject, Style style) {
    this.subject = subject;
    this.style = style;
    this.amounts = new Amounts(subject.facts(), style);
  }

  /** A row of one side. */
  private record Half(boolean total, List<Cell> cells) {}

  Grid of(TwoSided form) {
    List<List<Half>> income = segments(form.income());
    List<List<Half>> expenditure = segments(form.expenditure());
    List<Half> left = new ArrayList<>();
    List<Half> right = new ArrayList<>();
    for (int i = 0; i < Math.max(income.size(), expenditure.size()); i++) {
      List<Half> one = i < income.size() ? income.get(i) : List.of();
      List<Half> other = i < expenditure.size() ? expenditure.get(i) : List.of();
      int height = Math.max(one.size(), other.size());
      left.addAll(padded(one, height, columns(form.income()).size()));
      right.addAll(padded(other, height, columns(form.expenditure()).size()));
    }
    List<Grid.Line> lines = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      List<Cell> cells = new ArrayList<>(numbered(left.get(i), i + 1));
      cells.addAll(numbered(right.get(i), left.size() + i + 1));
      lines.add(new Grid.Line(left.get(i).total() || right.get(i).total(), cells));
    }
    return new Grid(
        List.of(heading(form.income()), heading(form.expenditure())), style.columnNumbers(), lines);
  }

  private Heading heading(TwoSided.Side side) {
    List<Heading> below = new ArrayList<>();
    below.add(Heading.text("项目"));
    if (style.lineNumbers()) {
      below.add(Heading.text("行次"));
    }
    below.addAll(Heading.of(side.columns(), subject.year()));
    return Heading.over(side.heading(), below);
  }

  private List<Column> columns(TwoSided.Side side) {
    return side.columns().stream().flatMap(column -> column.leaves(subject.year())).toList();
  }

  /** The rows of a side, each stretch ending with a total. */
  private List<List<Half>> segments(TwoSided.Side side) {
    List<List<Half>> segments = new ArrayList<>();
    List<Half> open = new ArrayList<>();
    for (Half row : rows(side)) {
      open.add(row);
      if (row.total()) {
        segments.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      segments.add(open);
    }
    return segments;
  }

  private List<Half> rows(TwoSided.Side side) {
    List<Column> columns = columns(side);
    List<Half> rows = new ArrayList<>();
    for (TwoSided.Row row : side.rows()) {
      if (row instanceof TwoSided.Line line) {
        if (line.years().include(subject.year())) {
          rows.add(
              new Half(
                  line.total(),
                  cells(
                      Cell.head(line.name(), line.level()),
                      columns.stream().map(line.figure()::in).map(NamePattern::text).toList())));
        }
      } else if (row instanceof TwoSided.Classes classes) {
        rows.addAll(classes(classes, columns));
      } else {
        rows.add(gap(columns.size()));
      }
    }
    return rows;
  }

  /** The classes of the form; after them, so that nothing is lost, what else there is. */
  private List<Half> classes(TwoSided.Classes classes, List<Column> columns) {
    List<NamePattern> figures = columns.stream().map(classes.figure()::in).toList();
    List<FunctionClass> listed =
        classes.classes().stream().filter(one -> one.years().include(subject.year())).toList();
    List<Half> rows = new ArrayList<>();
    listed.forEach(one -> rows.add(ofClass(one.code(), one.name(), figures)));
    Set<String> codes = listed.stream().map(FunctionClass::code).collect(Collectors.toSet());
    FunctionRows.of(subject, figures).stream()
        .filter(code -> !codes.contains(code) && !(FunctionRows.isCode(code) && code.length() > 3))
        .map(code -> ofClass(code, subject.name(code), figures))
        .filter(row -> row.cells().stream().anyMatch(Cell::filled))
        .forEach(rows::add);
    return rows;
  }

  private Half ofClass(String code, String name, List<NamePattern> figures) {
    return new Half(
        false, cells(Cell.head(name, 1), figures.stream().map(one -> one.of(code)).toList()));
  }

  private List<Cell> cells(Cell head, List<String> names) {
    List<Cell> cells = new ArrayList<>();
    cells.add(head);
    names.forEach(name -> cells.add(amounts.cell(name)));
    return cells;
  }

  /** Empty rows stand above the total, which closes a stretch. */
  private static List<Half> padded(List<Half> segment, int height, int columns) {
    List<Half> padded = new ArrayList<>(segment);
    boolean closed = !segment.isEmpty() && segment.get(segment.size() - 1).total();
    while (padded.size() < height) {
      padded.add(closed ? padded.size() - 1 : padded.size(), gap(columns));
    }
    return padded;
  }

  private static Half gap(int columns) {
    return new Half(false, Collections.nCopies(columns + 1, Cell.GAP));
  }

  private List<Cell> numbered(Half half, int number) {
    if (!style.lineNumbers()) {
      return half.cells();
    }
    List<Cell> cells = new ArrayList<>(half.cells());
    cells.add(1, Cell.text(Integer.toString(number)));
    return cells;
  }
}
