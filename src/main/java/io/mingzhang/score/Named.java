package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Scorecard.Input;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a formula asked for by name.
 *
 * @param value a percentage as its fraction; money in the unit of the form
 * @param shown as it is put into the formula
 * @param inputs where it stands
 */
record Named(BigDecimal value, String shown, List<Input> inputs) {
  static Named of(String name, BigDecimal value, Span at) {
    return of(name, value, List.of(at));
  }

  static Named of(String name, BigDecimal value, List<Span> from) {
    String shown = Decimals.plain(value);
    return new Named(value, shown, from.stream().map(at -> new Input(name, shown, at)).toList());
  }
}
