package io.mingzhang.render.table;

import io.mingzhang.model.table.ByEconomy;
import io.mingzhang.model.table.ByEconomy.Block;
import io.mingzhang.model.table.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Economic codes in blocks side by side, their totals on one line at the foot. */
final class EconomyLayout {
  private static final int CELLS = 3;

  private final Subject subject;
  private final Style style;
  private final Amounts amounts;

  EconomyLayout(Subject subject, Style style) {
    this.subject = subject;
    this.style = style;
    this.amounts = new Amounts(subject.facts(), style);
  }

  Grid of(ByEconomy form) {
    List<Heading> headings = new ArrayList<>();
    List<List<List<Cell>>> blocks = new ArrayList<>();
    List<Cell> totals = new ArrayList<>();
    for (Block block : form.blocks()) {
      headings.add(Heading.text(style.codeHeading()));
      headings.add(Heading.text(style.nameHeading()));
      headings.add(Heading.figures(form.amountHeading()));
      boolean last = blocks.size() == form.blocks().size() - 1;
      blocks.add(rows(form, block, last));
      totals.add(Cell.GAP);
      totals.add(block.total().isEmpty() ? Cell.GAP : Cell.head(block.total(), 1));
      totals.add(block.total().isEmpty() ? Cell.GAP : amounts.cell(block.totalFigure().text()));
    }
    int height = blocks.stream().mapToInt(List::size).max().orElse(0);
    List<Grid.Line> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Cell> cells = new ArrayList<>();
      for (List<List<Cell>> block : blocks) {
        cells.addAll(i < block.size() ? block.get(i) : Collections.nCopies(CELLS, Cell.GAP));
      }
      lines.add(new Grid.Line(false, cells));
    }
    lines.add(new Grid.Line(true, totals));
    return new Grid(headings, style.columnNumbers(), lines);
  }

  private List<List<Cell>> rows(ByEconomy form, Block block, boolean last) {
    Map<String, String> names = new TreeMap<>(block.codes());
    for (String name : subject.facts().figures().keySet()) {
      form.figure()
          .code(name)
          .filter(code -> isIn(block, code) || (last && isNowhere(form, code)))
          .ifPresent(code -> names.putIfAbsent(code, subject.name(code)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    names.forEach(
        (code, name) ->
            rows.add(
                List.of(
                    Cell.text(code),
                    Cell.head(name, code.length() > CELLS ? 2 : 1),
                    amounts.cell(form.figure().of(code)))));
    return rows;
  }

  private static boolean isIn(Block block, String code) {
    return block.codes().containsKey(code.substring(0, CELLS));
  }

  /** A class of which the form knows nothing stands in the last block rather than nowhere. */
  private static boolean isNowhere(ByEconomy form, String code) {
    Set<String> listed = new LinkedHashSet<>();
    form.blocks().forEach(block -> listed.addAll(block.codes().keySet()));
    return !listed.contains(code.substring(0, CELLS));
  }
}
