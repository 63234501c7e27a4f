package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Tolerance;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The economic items, or 人员经费 and 公用经费, add up to general-budget basic expenditure. */
final class BasicExpenditureIsDivided implements Check {
  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts == null) {
      return;
    }
    Map<String, Amount> economic = accounts.economic();
    Map<String, Amount> split = accounts.basicSplit();
    if (!economic.isEmpty() && !split.isEmpty()) {
      log.add(
          CheckRules.BASIC_TWICE.at(
              split.values().iterator().next().at(),
              "既写了“基本支出经济分类”又写了“基本支出构成”，同一笔钱写了两遍",
              "有经济分类就删去“基本支出构成”，它由经济分类算出"));
      return;
    }
    reportNested(economic, log);
    Collection<Amount> parts = economic.isEmpty() ? split.values() : economic.values();
    List<Amount> basic =
        accounts.expenditure().stream()
            .filter(line -> line.fund() == Fund.GENERAL)
            .map(ExpenditureLine::basic)
            .filter(Objects::nonNull)
            .toList();
    if (!parts.isEmpty() && !basic.isEmpty()) {
      compare(accounts, basic, parts, log);
    }
  }

  private static void compare(
      FinalAccounts accounts, List<Amount> basic, Collection<Amount> parts, Log log) {
    BigDecimal whole = sum(basic);
    BigDecimal divided = sum(parts);
    BigDecimal difference = whole.subtract(divided);
    if (difference.signum() == 0) {
      return;
    }
    Tolerance tolerance = Tolerance.of(accounts.money(), basic.size() + parts.size());
    boolean tail = tolerance.covers(difference);
    String unit = accounts.money().label();
    Span at = parts.iterator().next().at();
    Diagnostic found =
        (tail ? CheckRules.ROUNDING : CheckRules.BASIC_PARTS)
            .at(
                at,
                "一般公共预算基本支出是 "
                    + Decimals.plain(whole)
                    + unit
                    + "，它的构成之和是 "
                    + Decimals.plain(divided)
                    + unit
                    + "，相差 "
                    + Decimals.plain(difference.abs())
                    + unit
                    + tolerance.words(accounts.money()),
                tail ? "" : "核对支出各行的“基本支出”和这里的各项");
    for (Amount amount : basic) {
      found = found.related(amount.at(), "基本支出");
    }
    log.add(found);
  }

  /** A class and its own items state the same money twice. */
  private static void reportNested(Map<String, Amount> economic, Log log) {
    economic.forEach(
        (code, amount) -> {
          boolean nested =
              code.length() == 3
                  && economic.keySet().stream()
                      .anyMatch(other -> other.length() > 3 && other.startsWith(code));
          if (nested) {
            log.add(
                CheckRules.BASIC_TWICE.at(
                    amount.at(),
                    "写了 " + code + " 的款，又写了类 " + code + " 本身，同一笔钱写了两遍",
                    "删去类，只留款；类由款算出"));
          }
        });
  }

  private static BigDecimal sum(Collection<Amount> amounts) {
    return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
