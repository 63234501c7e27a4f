package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure with its lasting name inside one disclosure, such as {@code 支出.合计}.
 *
 * @param value exact; money in the unit of {@code measure}; where the books state the total (核对)
 *     and rounding explains the difference, what the books state
 * @param derived what follows from its parts; the value itself where it has none
 * @param terms how many rounded figures stand behind what is derived
 * @param approved whether the value is what the books state
 * @param from the places it was stated at or derived from
 */
public record Figure(
    String name,
    BigDecimal value,
    BigDecimal derived,
    int terms,
    boolean approved,
    Measure measure,
    List<Span> from) {
  public Figure {
    from = List.copyOf(from);
  }

  /** A figure as it was stated. */
  public static Figure stated(String name, BigDecimal value, Measure measure, Span at) {
    return new Figure(name, value, value, 1, false, measure, List.of(at));
  }

  /** The same money in another unit. */
  public Figure in(Measure other) {
    return measure.isMoney()
        ? new Figure(
            name,
            measure.in(other, value),
            measure.in(other, derived),
            terms,
            approved,
            other,
            from)
        : this;
  }

  /** How many rounded figures stand behind the value: what the books state was rounded once. */
  public int roundings() {
    return approved ? 1 : terms;
  }

  /** The same figure under another name. */
  Figure named(String other) {
    return new Figure(other, value, derived, terms, approved, measure, from);
  }
}
