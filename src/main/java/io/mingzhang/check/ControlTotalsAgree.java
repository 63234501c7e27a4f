package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 核对: what the books state equals what follows from the facts. */
final class ControlTotalsAgree implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null) {
      accounts
          .controls()
          .forEach(
              (name, stated) ->
                  year.facts().get(name).ifPresent(derived -> compare(name, stated, derived, log)));
    }
  }

  private static void compare(String name, Amount stated, Figure derived, Log log) {
    BigDecimal difference = derived.derived().subtract(stated.value());
    if (difference.signum() == 0) {
      return;
    }
    Tolerance tolerance = Tolerance.of(derived.measure(), derived.terms() + 1);
    boolean tail = tolerance.covers(difference);
    String unit = derived.measure().label();
    Diagnostic found =
        (tail ? CheckRules.ROUNDING : CheckRules.CONTROL)
            .at(
                stated.at(),
                "“"
                    + name
                    + "”核对数 "
                    + Decimals.plain(stated.value())
                    + unit
                    + "，由明细算出 "
                    + Decimals.plain(derived.derived())
                    + unit
                    + "，相差 "
                    + Decimals.plain(difference.abs())
                    + unit
                    + tolerance.words(derived.measure()),
                tail ? "" : "核对这些明细与账上的数，改正写错的一处");
    for (Span from : derived.from()) {
      if (!from.equals(stated.at())) {
        found = found.related(from, "明细");
      }
    }
    log.add(found);
  }
}
