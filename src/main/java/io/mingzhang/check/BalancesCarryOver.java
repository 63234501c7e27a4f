package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Opening balance + income = expenditure + closing balance (收入支出决算总表). */
final class BalancesCarryOver implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts == null || accounts.balances().isEmpty()) {
      return;
    }
    Figure in = year.facts().get("总计.收入").orElse(null);
    Figure out = year.facts().get("总计.支出").orElse(null);
    if (in == null || out == null) {
      return;
    }
    BigDecimal difference = in.value().subtract(out.value());
    Tolerance tolerance = Tolerance.of(in.measure(), in.from().size() + out.from().size());
    if (difference.signum() == 0) {
      return;
    }
    String unit = in.measure().label();
    Diagnostic found =
        (tolerance.covers(difference) ? CheckRules.ROUNDING : CheckRules.BALANCE)
            .at(
                accounts.balances().get(0).at(),
                "年初结转和结余加本年收入是 "
                    + Decimals.plain(in.value())
                    + unit
                    + "，本年支出加年末结转和结余是 "
                    + Decimals.plain(out.value())
                    + unit
                    + "，相差 "
                    + Decimals.plain(difference.abs())
                    + unit
                    + tolerance.words(in.measure()),
                tolerance.covers(difference) ? "" : "收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行");
    log.add(found);
  }
}
