package io.mingzhang.render.figure;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of two years.
 *
 * @param fact the name of this year's figure
 * @param priorFacts the names of last year's, which are added up
 */
public record Comparison(
    String name,
    String fact,
    List<String> priorFacts,
    Measure measure,
    @Nullable BigDecimal now,
    @Nullable BigDecimal before) {

  private static final String GENERAL = "一般公共预算支出.合计";

  public static Comparison of(Facts facts, Measure measure, String name, String fact) {
    return new Comparison(
        name,
        fact,
        List.of(Facts.PRIOR + fact),
        facts.get(fact).map(Figure::measure).orElse(measure),
        facts.value(fact),
        facts.value(Facts.PRIOR + fact));
  }

  /** 收入 and 支出 of the whole unit. */
  public static List<Comparison> overview(FinalAccounts accounts, Facts facts) {
    return List.of(
        of(facts, accounts.money(), "决算收入", Facts.INCOME),
        of(facts, accounts.money(), "决算支出", Facts.EXPENDITURE));
  }

  /**
   * Fiscal appropriations: the grand totals when both years' are known; otherwise what came in and
   * what was spent.
   */
  public static List<Comparison> fiscal(FinalAccounts accounts, Facts facts) {
    List<Comparison> totals =
        List.of(fiscalTotal(accounts, facts, "收入"), fiscalTotal(accounts, facts, "支出"));
    return totals.stream().allMatch(one -> one.now() != null && one.before() != null)
        ? totals
        : List.of(fiscalIncome(accounts, facts), fiscalExpenditure(accounts, facts));
  }

  /**
   * The grand total of fiscal appropriations.
   *
   * @param side 收入 or 支出
   */
  public static Comparison fiscalTotal(FinalAccounts accounts, Facts facts, String side) {
    String fact = "总计.财政拨款." + side;
    String whole = "总计." + side;
    boolean all = isWhole(facts, whole, fact) && fiscalOnlyLastYear(accounts, facts);
    return withPriorOf(facts, accounts.money(), "财政拨款" + side + "总计", fact, all ? whole : fact);
  }

  public static Comparison fiscalIncome(FinalAccounts accounts, Facts facts) {
    String fact = "收入.财政拨款";
    List<String> last = fiscalIncomeLastYear(accounts, facts);
    return new Comparison(
        "本年财政拨款收入", fact, last, accounts.money(), facts.value(fact), sum(facts, last));
  }

  public static Comparison fiscalExpenditure(FinalAccounts accounts, Facts facts) {
    String fact = "财政拨款支出.合计";
    boolean all = isWhole(facts, Facts.EXPENDITURE, fact) && fiscalOnlyLastYear(accounts, facts);
    return withPriorOf(facts, accounts.money(), "本年财政拨款支出", fact, all ? Facts.EXPENDITURE : fact);
  }

  /** Expenditure from the general public budget. */
  public static Comparison generalBudget(FinalAccounts accounts, Facts facts) {
    boolean all =
        isWhole(facts, Facts.EXPENDITURE, GENERAL)
            && onlyLastYear(accounts, facts, source -> source == IncomeLine.Source.GENERAL);
    return withPriorOf(
        facts, accounts.money(), "一般公共预算财政拨款支出", GENERAL, all ? Facts.EXPENDITURE : GENERAL);
  }

  /** The lasting name of last year's figure. */
  public String prior() {
    return switch (priorFacts.size()) {
      case 0 -> "";
      case 1 -> priorFacts.get(0);
      default -> Derivation.SUM.of(priorFacts.get(0), priorFacts.subList(1, priorFacts.size()));
    };
  }

  /** The lasting name of what follows from both years. */
  public String following(Derivation way) {
    return priorFacts.isEmpty() ? "" : way.of(fact, priorFacts);
  }

  /** The change in words. */
  public String change() {
    return Wording.change(now, before, measure);
  }

  public boolean isKnown() {
    return now != null || before != null;
  }

  public boolean isNegative() {
    return (now != null && now.signum() < 0) || (before != null && before.signum() < 0);
  }

  /** A figure beside last year's own, or else last year's whole, which was the same money. */
  private static Comparison withPriorOf(
      Facts facts, Measure money, String name, String fact, String whole) {
    Comparison own = of(facts, money, name, fact);
    return own.before != null
        ? own
        : new Comparison(
            name,
            fact,
            List.of(Facts.PRIOR + whole),
            money,
            own.now,
            facts.value(Facts.PRIOR + whole));
  }

  /** The whole where it is known, or else the sources that make it up. */
  private static List<String> fiscalIncomeLastYear(FinalAccounts accounts, Facts facts) {
    String whole = Facts.PRIOR + "收入.财政拨款";
    return facts.value(whole) != null || facts.value(Facts.PRIOR + Facts.INCOME) == null
        ? List.of(whole)
        : accounts.income().stream()
            .map(IncomeLine::source)
            .filter(source -> source.fund().isFiscal())
            .distinct()
            .map(source -> Facts.PRIOR + "收入." + source.label())
            .toList();
  }

  /** Unknown where one of the parts is. */
  private static @Nullable BigDecimal sum(Facts facts, List<String> names) {
    List<BigDecimal> known = names.stream().map(facts::value).filter(Objects::nonNull).toList();
    return known.isEmpty() || known.size() < names.size()
        ? null
        : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean fiscalOnlyLastYear(FinalAccounts accounts, Facts facts) {
    return onlyLastYear(accounts, facts, source -> source.fund().isFiscal());
  }

  /** Whether last year's income is known, and known to be of some sources alone. */
  private static boolean onlyLastYear(
      FinalAccounts accounts, Facts facts, Predicate<IncomeLine.Source> chosen) {
    return facts.value(Facts.PRIOR + Facts.INCOME) != null
        && accounts.income().stream()
            .allMatch(line -> chosen.test(line.source()) && line.lastYear() != null);
  }

  private static boolean isWhole(Facts facts, String whole, String part) {
    BigDecimal one = facts.value(whole);
    BigDecimal other = facts.value(part);
    return one != null && other != null && one.compareTo(other) == 0;
  }
}
