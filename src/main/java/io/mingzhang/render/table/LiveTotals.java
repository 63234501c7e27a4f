package io.mingzhang.render.table;

import io.mingzhang.model.Measure;
import io.mingzhang.model.Tolerance;
import io.mingzhang.model.table.StatutoryTable;
import io.mingzhang.render.table.Cell.Kind;
import io.mingzhang.render.workbook.Place;
import io.mingzhang.render.workbook.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which printed numbers of a table can be computed from others. A sum that rounding alone keeps
 * from the printed total is a total all the same, with what is missing stated; any other is none.
 */
final class LiveTotals {
  private final Grid grid;
  private final Measure money;
  private final Map<Place, List<Place>> rows;
  private final Map<Integer, List<Integer>> columns;

  LiveTotals(Grid grid, StatutoryTable table, Measure money) {
    this.grid = grid;
    this.money = money;
    this.rows = RowSums.of(grid, table.form(), table.style());
    this.columns = ColumnSums.of(grid.headings());
  }

  /** How a number follows from the rows below it, or else from the columns beside it, or null. */
  @Nullable Total of(Place place) {
    Total down = total(place, rows.getOrDefault(place, List.of()));
    return down != null
        ? down
        : total(
            place,
            columns.getOrDefault(place.column(), List.of()).stream()
                .map(column -> new Place(place.row(), column))
                .toList());
  }

  private @Nullable Total total(Place place, List<Place> parts) {
    List<BigDecimal> stated = parts.stream().map(this::number).filter(one -> one != null).toList();
    BigDecimal number = number(place);
    if (stated.isEmpty() || number == null) {
      return null;
    }
    BigDecimal tail = number.subtract(stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    int figures = (int) stated.stream().filter(one -> one.signum() != 0).count() + 1;
    return tail.signum() == 0 || Tolerance.of(money, figures).covers(tail)
        ? new Total(parts, tail)
        : null;
  }

  @Nullable BigDecimal number(Place place) {
    Cell cell = grid.lines().get(place.row()).cells().get(place.column());
    return cell.kind() == Kind.NUMBER && !cell.plain().isEmpty()
        ? new BigDecimal(cell.plain())
        : null;
  }
}
