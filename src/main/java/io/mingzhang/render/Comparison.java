package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of two years.
 *
 * @param fact the name of this year's figure
 * @param priorFact the name of last year's; empty where it follows from others
 */
record Comparison(
    String name,
    String fact,
    String priorFact,
    Measure measure,
    @Nullable BigDecimal now,
    @Nullable BigDecimal before) {

  private static final String GENERAL = "一般公共预算支出.合计";

  static Comparison of(Facts facts, Measure measure, String name, String fact) {
    return new Comparison(
        name,
        fact,
        Facts.PRIOR + fact,
        facts.get(fact).map(Figure::measure).orElse(measure),
        facts.value(fact),
        facts.value(Facts.PRIOR + fact));
  }

  /** 收入 and 支出 of the whole unit. */
  static List<Comparison> overview(FinalAccounts accounts, Facts facts) {
    return List.of(
        of(facts, accounts.money(), "决算收入", Facts.INCOME),
        of(facts, accounts.money(), "决算支出", Facts.EXPENDITURE));
  }

  /**
   * Fiscal appropriations. The grand totals when all money is fiscal and both years' are known;
   * otherwise what came in and what was spent.
   */
  static List<Comparison> fiscal(FinalAccounts accounts, Facts facts) {
    Measure money = accounts.money();
    boolean fiscalOnly = isWhole(facts, Facts.INCOME, "收入.财政拨款");
    if (fiscalOnly
        && facts.value(Facts.PRIOR + "总计.收入") != null
        && facts.value(Facts.PRIOR + "总计.支出") != null) {
      return List.of(of(facts, money, "财政拨款收入总计", "总计.收入"), of(facts, money, "财政拨款支出总计", "总计.支出"));
    }
    Comparison income =
        new Comparison(
            "财政拨款收入",
            "收入.财政拨款",
            "",
            money,
            facts.value("收入.财政拨款"),
            fiscalIncomeLastYear(accounts, facts));
    if (fiscalOnly) {
      return List.of(income, withPriorOfWhole(facts, money, "财政拨款支出", Facts.EXPENDITURE, true));
    }
    return List.of(income, withPriorOfWhole(facts, money, "一般公共预算支出", GENERAL, false));
  }

  /** Expenditure from the general public budget. */
  static Comparison generalBudget(FinalAccounts accounts, Facts facts) {
    boolean generalOnly =
        isWhole(facts, Facts.EXPENDITURE, GENERAL) && generalOnlyLastYear(accounts, facts);
    return withPriorOfWhole(facts, accounts.money(), "一般公共预算财政拨款支出", GENERAL, generalOnly);
  }

  /** The change in words. */
  String change() {
    return Wording.change(now, before, measure);
  }

  boolean isKnown() {
    return now != null || before != null;
  }

  boolean isNegative() {
    return (now != null && now.signum() < 0) || (before != null && before.signum() < 0);
  }

  private static Comparison withPriorOfWhole(
      Facts facts, Measure money, String name, String fact, boolean whole) {
    Comparison own = of(facts, money, name, fact);
    return own.before != null || !whole
        ? own
        : new Comparison(
            name,
            fact,
            Facts.PRIOR + Facts.EXPENDITURE,
            money,
            own.now,
            facts.value(Facts.PRIOR + Facts.EXPENDITURE));
  }

  private static @Nullable BigDecimal fiscalIncomeLastYear(FinalAccounts accounts, Facts facts) {
    BigDecimal stated = facts.value(Facts.PRIOR + "收入.财政拨款");
    if (stated != null || facts.value(Facts.PRIOR + Facts.INCOME) == null) {
      return stated;
    }
    return accounts.income().stream()
        .filter(line -> line.source().fund().isFiscal())
        .map(line -> facts.value(Facts.PRIOR + "收入." + line.source().label()))
        .reduce(BigDecimal.ZERO, (sum, next) -> sum == null || next == null ? null : sum.add(next));
  }

  private static boolean generalOnlyLastYear(FinalAccounts accounts, Facts facts) {
    return accounts.income().stream()
            .allMatch(line -> line.source() == IncomeLine.Source.GENERAL && line.lastYear() != null)
        && facts.value(Facts.PRIOR + Facts.INCOME) != null;
  }

  private static boolean isWhole(Facts facts, String whole, String part) {
    BigDecimal one = facts.value(whole);
    BigDecimal other = facts.value(part);
    return one != null && other != null && one.compareTo(other) == 0;
  }
}
