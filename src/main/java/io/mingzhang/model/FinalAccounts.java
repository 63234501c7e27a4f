package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The final accounts (部门决算) of a unit's year: facts only, each stated once; all totals follow from
 * them in {@link Facts}.
 *
 * @param money the unit of all amounts
 * @param economic basic expenditure by economic code (经济分类), in the order of the file
 * @param basicSplit 人员经费 and 公用经费, where no economic codes are known
 * @param reserveUsed 使用非财政拨款结余
 * @param surplusDistributed 结余分配
 * @param operating 机关运行经费
 * @param controls 核对: totals that the books state, by name
 * @param reasons 原因: why a figure changed, by name
 * @param codeNames the names of all codes used and of the codes above them, as of the year
 */
public record FinalAccounts(
    Measure money,
    List<IncomeLine> income,
    List<ExpenditureLine> expenditure,
    Map<String, Amount> economic,
    Map<String, Amount> basicSplit,
    List<ThreePublicExpense> threePublic,
    List<Balance> balances,
    @Nullable Amount reserveUsed,
    @Nullable Amount surplusDistributed,
    Map<String, Amount> operating,
    Map<String, Amount> procurement,
    Map<String, Amount> assets,
    Map<String, Amount> performance,
    List<PriorStatement> prior,
    Map<String, Amount> controls,
    Map<String, Reason> reasons,
    Map<String, String> codeNames,
    Span at) {
  /** Whether the year's income is stated, so that a source without a line has none. */
  public boolean isIncomeKnown() {
    return !income.isEmpty() && income.stream().allMatch(line -> line.executed() != null);
  }

  /** Whether the year's expenditure is stated, so that a fund without a line has none. */
  public boolean isExpenditureKnown() {
    return !expenditure.isEmpty()
        && expenditure.stream().noneMatch(line -> line.executed().isEmpty());
  }

  /** The same accounts in another unit of money, exactly. */
  public FinalAccounts in(Measure other) {
    if (other == money) {
      return this;
    }
    return new FinalAccounts(
        other,
        income.stream()
            .map(
                line ->
                    new IncomeLine(
                        line.source(),
                        line.code(),
                        in(other, line.initialBudget()),
                        in(other, line.executed()),
                        in(other, line.lastYear()),
                        line.at()))
            .toList(),
        expenditure.stream()
            .map(
                line ->
                    new ExpenditureLine(
                        line.code(),
                        line.name(),
                        line.fund(),
                        in(other, line.initialBudget()),
                        in(other, line.adjustedBudget()),
                        in(other, line.executed()),
                        line.at()))
            .toList(),
        in(other, economic),
        in(other, basicSplit),
        threePublic.stream()
            .map(
                expense ->
                    new ThreePublicExpense(
                        expense.item(),
                        in(other, expense.initialBudget()),
                        in(other, expense.adjustedBudget()),
                        in(other, expense.executed()),
                        in(other, expense.lastYear()),
                        expense.counts(),
                        expense.at()))
            .toList(),
        balances.stream()
            .map(
                balance ->
                    new Balance(
                        balance.fund(),
                        balance.code(),
                        in(other, balance.opening()),
                        in(other, balance.closing()),
                        balance.at()))
            .toList(),
        in(other, reserveUsed),
        in(other, surplusDistributed),
        in(other, operating),
        in(other, procurement),
        assets,
        performance,
        prior,
        controls,
        reasons,
        codeNames,
        at);
  }

  private @Nullable Amount in(Measure other, @Nullable Amount amount) {
    return amount == null ? null : new Amount(money.in(other, amount.value()), amount.at());
  }

  private <K> Map<K, Amount> in(Measure other, Map<K, Amount> amounts) {
    Map<K, Amount> converted = new LinkedHashMap<>();
    amounts.forEach(
        (key, amount) ->
            converted.put(key, new Amount(money.in(other, amount.value()), amount.at())));
    return converted;
  }
}
