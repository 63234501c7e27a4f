package io.mingzhang.render.table;

import io.mingzhang.model.table.ByEconomy;
import io.mingzhang.model.table.ByFunction;
import io.mingzhang.model.table.Form;
import io.mingzhang.model.table.Style;
import io.mingzhang.model.table.TwoSided;
import io.mingzhang.render.table.Cell.Kind;
import io.mingzhang.render.workbook.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which cells are the sum of cells in other rows, by what the form of a table says. */
final class RowSums {
  private static final int CLASS = 3;
  private static final int BLOCK = 3;

  private final Grid grid;
  private final Map<Place, List<Place>> sums = new HashMap<>();

  private RowSums(Grid grid) {
    this.grid = grid;
  }

  /** The cells that are added up, by the cell of their sum. */
  static Map<Place, List<Place>> of(Grid grid, Form form, Style style) {
    RowSums found = new RowSums(grid);
    if (form instanceof ByFunction) {
      found.functions(style.codes() == Style.Codes.WHOLE ? 1 : CLASS);
    } else if (form instanceof ByEconomy economy) {
      found.economy(economy.blocks().size());
    } else if (form instanceof TwoSided) {
      int left = grid.headings().get(0).width();
      found.side(0, left);
      found.side(left, left + grid.headings().get(1).width());
    }
    return found.sums;
  }

  /** 项 → 款 → 类 → 合计. */
  private void functions(int codeCells) {
    List<String> codes =
        grid.lines().stream()
            .map(
                line ->
                    String.join(
                        "", line.cells().stream().limit(codeCells).map(Cell::plain).toList()))
            .toList();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      boolean all = grid.lines().get(i).total();
      List<Integer> below =
          IntStream.range(0, codes.size())
              .filter(
                  row ->
                      all
                          ? isTop(row, codes.get(row))
                          : !code.isEmpty()
                              && codes.get(row).startsWith(code)
                              && codes.get(row).length() == code.length() + 2)
              .boxed()
              .toList();
      add(i, below, 0, grid.lines().get(i).cells().size());
    }
  }

  private boolean isTop(int row, String code) {
    return !grid.lines().get(row).total() && (code.length() == CLASS || code.isEmpty());
  }

  /** A total adds up the classes of its block and of the blocks before it that have none. */
  private void economy(int blocks) {
    int last = grid.lines().size() - 1;
    List<Place> open = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      int column = block * BLOCK;
      for (int row = 0; row < last; row++) {
        String code = plain(row, column);
        if (code.length() == CLASS) {
          open.add(new Place(row, column + 2));
          List<Place> below =
              IntStream.range(0, last)
                  .filter(one -> plain(one, column).length() > CLASS)
                  .filter(one -> plain(one, column).startsWith(code))
                  .mapToObj(one -> new Place(one, column + 2))
                  .toList();
          sums.put(new Place(row, column + 2), below);
        }
      }
      if (!plain(last, column + 1).isEmpty()) {
        sums.put(new Place(last, column + 2), List.copyOf(open));
        open.clear();
      }
    }
  }

  private String plain(int row, int column) {
    return grid.lines().get(row).cells().get(column).plain();
  }

  /**
   * A total adds up the total before it and what stands between; rows below a row are parts of it.
   */
  private void side(int from, int to) {
    List<Integer> open = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    int whole = -1;
    for (int row = 0; row < grid.lines().size(); row++) {
      Cell head = grid.lines().get(row).cells().get(from);
      if (head.text().isEmpty()) {
        continue;
      }
      boolean total = grid.lines().get(row).total();
      if (!total && head.level() > 1) {
        parts.add(row);
        continue;
      }
      if (whole >= 0) {
        add(whole, parts, from, to);
      }
      parts.clear();
      whole = total ? -1 : row;
      if (total) {
        add(row, open, from, to);
        open.clear();
      }
      open.add(row);
    }
    if (whole >= 0) {
      add(whole, parts, from, to);
    }
  }

  private void add(int row, List<Integer> rows, int from, int to) {
    for (int column = from; column < to; column++) {
      if (!rows.isEmpty() && grid.lines().get(row).cells().get(column).kind() == Kind.NUMBER) {
        int place = column;
        sums.put(new Place(row, column), rows.stream().map(one -> new Place(one, place)).toList());
      }
    }
  }
}
