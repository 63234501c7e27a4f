package io.mingzhang.render.table;

import io.mingzhang.model.table.Across;
import io.mingzhang.model.table.Style;
import java.util.List;

/** One line of figures below headings in groups. */
final class AcrossLayout {
  private final Subject subject;
  private final Style style;

  AcrossLayout(Subject subject, Style style) {
    this.subject = subject;
    this.style = style;
  }

  Grid of(Across form) {
    Amounts amounts = new Amounts(subject.facts(), style);
    List<Cell> cells =
        form.columns().stream()
            .flatMap(column -> column.leaves(subject.year()))
            .map(column -> amounts.cell(column.figure().text()))
            .toList();
    return new Grid(
        Heading.of(form.columns(), subject.year()),
        style.columnNumbers(),
        List.of(new Grid.Line(false, cells)));
  }
}
