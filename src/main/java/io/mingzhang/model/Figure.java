package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure with its lasting name inside one disclosure, such as {@code 支出.合计}.
 *
 * @param value exact; money in the unit of {@code measure}
 * @param from the places it was stated at or derived from
 */
public record Figure(String name, BigDecimal value, Measure measure, List<Span> from) {
  public Figure {
    from = List.copyOf(from);
  }
}
