package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One side of a relation.
 *
 * @param words what it is, as a finding says it
 * @param value exact, in the unit of {@code measure}
 * @param roundings how many rounded figures stand behind the value
 * @param from the places it was stated at or derived from, the most telling first
 */
record Side(String words, BigDecimal value, int roundings, Measure measure, List<Span> from) {
  Side {
    from = List.copyOf(from);
  }

  static Side of(String words, Figure figure) {
    return new Side(words, figure.value(), figure.roundings(), figure.measure(), figure.from());
  }

  static Side of(String words, Amount amount, Measure measure) {
    return new Side(words, amount.value(), 1, measure, List.of(amount.at()));
  }

  static Side sum(String words, Measure measure, Collection<Figure> figures) {
    BigDecimal value = BigDecimal.ZERO;
    int roundings = 0;
    Set<Span> from = new LinkedHashSet<>();
    for (Figure figure : figures) {
      value = value.add(figure.measure().in(measure, figure.value()));
      roundings += figure.roundings();
      from.addAll(figure.from());
    }
    return new Side(words, value, roundings, measure, new ArrayList<>(from));
  }

  /** As a finding says it: what it is, and how much. */
  String says() {
    return words + "是 " + Decimals.plain(value) + measure.label();
  }

  /** The same side in another unit of money, exactly. */
  Side in(Measure other) {
    return measure.isMoney() && other.isMoney()
        ? new Side(words, measure.in(other, value), roundings, other, from)
        : this;
  }
}
