package io.mingzhang.check;

import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where no balances are stated, what a fund spends comes from its income, and what comes in is
 * spent; with balances {@link BalancesCarryOver} knows more.
 */
final class FundsHaveMoney implements Relation {
  @Override
  public void check(Books books) {
    FinalAccounts accounts = books.accounts();
    if (accounts.balances().isEmpty()
        && accounts.isIncomeKnown()
        && accounts.isExpenditureKnown()) {
      for (Fund fund : Fund.values()) {
        fund(books, fund);
      }
    }
  }

  private static void fund(Books books, Fund fund) {
    List<String> names =
        new ArrayList<>(
            Arrays.stream(Source.values())
                .filter(source -> source.fund() == fund)
                .map(source -> "收入." + source.label())
                .toList());
    if (fund == Fund.NON_FISCAL) {
      names.add("结余.使用非财政拨款结余");
    }
    Side in = Side.sum(fund.label() + "的收入", books.money(), books.all(names));
    Optional<Figure> spent = books.get(fund.label() + "支出.合计");
    if (spent.isPresent() && spent.get().value().signum() != 0 && in.value().signum() == 0) {
      books.equal(
          CheckRules.FUND_WITHOUT_INCOME,
          Side.of(fund.label() + "的支出", spent.get()),
          in,
          "补上这一资金的收入或“结转和结余”，或核对支出各行的“资金”");
    } else if (spent.isEmpty() && in.value().signum() != 0) {
      books.equal(
          CheckRules.FUND_WITHOUT_INCOME,
          in,
          new Side(fund.label() + "的支出", BigDecimal.ZERO, 0, books.money(), List.of()),
          "没有用完的写“结转和结余”；用在这一资金的支出，写明“资金”");
    }
  }
}
