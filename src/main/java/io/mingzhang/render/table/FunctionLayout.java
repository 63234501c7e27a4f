package io.mingzhang.render.table;

import io.mingzhang.model.table.ByFunction;
import io.mingzhang.model.table.Column;
import io.mingzhang.model.table.NamePattern;
import io.mingzhang.model.table.Style;
import java.util.ArrayList;
import java.util.List;

/** A row for each 类, 款 and 项 that has an amount, and one for all of them. */
final class FunctionLayout {
  private static final int[] LEVELS = {0, 3, 5, 7};

  private final Subject subject;
  private final Style style;
  private final Amounts amounts;

  FunctionLayout(Subject subject, Style style) {
    this.subject = subject;
    this.style = style;
    this.amounts = new Amounts(subject.facts(), style);
  }

  Grid of(ByFunction form) {
    List<NamePattern> figures =
        form.columns().stream()
            .flatMap(column -> column.leaves(subject.year()))
            .map(Column::figure)
            .toList();
    List<Grid.Line> lines = new ArrayList<>();
    for (String code : FunctionRows.of(subject, figures)) {
      Grid.Line line = line(code, figures);
      if (line.cells().stream().anyMatch(Cell::filled)) {
        lines.add(line);
      }
    }
    Grid.Line all = all(figures);
    lines.add(style.total() == Style.Total.FIRST ? 0 : lines.size(), all);
    return new Grid(headings(form), style.columnNumbers(), lines);
  }

  private List<Heading> headings(ByFunction form) {
    List<Heading> headings = new ArrayList<>();
    headings.add(
        style.codes() == Style.Codes.WHOLE
            ? Heading.text(style.codeHeading())
            : Heading.over(
                style.codeHeading(),
                List.of(Heading.text("类"), Heading.text("款"), Heading.text("项"))));
    headings.add(Heading.text(style.nameHeading()));
    headings.addAll(Heading.of(form.columns(), subject.year()));
    return headings;
  }

  private Grid.Line line(String code, List<NamePattern> figures) {
    boolean coded = FunctionRows.isCode(code);
    List<Cell> cells = codes(coded ? code : "");
    cells.add(Cell.head(subject.name(code), coded ? (code.length() - 1) / 2 : 1));
    figures.forEach(figure -> cells.add(amounts.cell(figure.of(code))));
    return new Grid.Line(false, cells);
  }

  private Grid.Line all(List<NamePattern> figures) {
    List<Cell> cells = codes("");
    cells.add(Cell.head("合计", 1));
    figures.forEach(figure -> cells.add(amounts.cell(figure.ofAll())));
    return new Grid.Line(true, cells);
  }

  private List<Cell> codes(String code) {
    List<Cell> cells = new ArrayList<>();
    if (style.codes() == Style.Codes.WHOLE) {
      cells.add(Cell.text(code));
      return cells;
    }
    for (int i = 1; i < LEVELS.length; i++) {
      cells.add(
          code.length() < LEVELS[i]
              ? Cell.GAP
              : Cell.text(code.substring(LEVELS[i - 1], LEVELS[i])));
    }
    return cells;
  }
}
