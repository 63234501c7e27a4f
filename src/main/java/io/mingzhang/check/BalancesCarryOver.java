package io.mingzhang.check;

import io.mingzhang.model.Balance;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Opening balance + income = expenditure + closing balance (收入支出决算总表, 财政拨款收入支出决算总表,
 * 政府性基金预算财政拨款收入支出决算表): by item where balances have one, by fund, and in all.
 */
final class BalancesCarryOver implements Relation {
  private static final String NAME = "收、支总计相等";
  private static final String IN = "年初结转和结余加本年收入";
  private static final String OUT = "本年支出加年末结转和结余";
  private static final String RESERVE = "结余.使用非财政拨款结余";
  private static final String SURPLUS = "结余.结余分配";
  private static final String HINT = "收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行";

  @Override
  public void check(Books books) {
    FinalAccounts accounts = books.accounts();
    List<String> missing = missing(accounts);
    if (!missing.isEmpty()) {
      boolean anything =
          accounts.isIncomeKnown()
              || accounts.isExpenditureKnown()
              || !accounts.balances().isEmpty();
      if (anything) {
        books.notChecked(NAME, String.join("、", missing));
      }
      return;
    }
    boolean carried = true;
    for (Fund fund : Fund.values()) {
      carried &= fund(books, fund);
    }
    carried =
        carried
            && holds(
                books,
                "财政拨款",
                List.of("结转和结余.财政拨款.年初", "收入.财政拨款"),
                List.of("财政拨款支出.合计", "结转和结余.财政拨款.年末"));
    if (carried) {
      Side in = side(books, "", IN, List.of("结转和结余.年初", Facts.INCOME, RESERVE));
      Side out = side(books, "", OUT, List.of(Facts.EXPENDITURE, SURPLUS, "结转和结余.年末"));
      books.equal(CheckRules.BALANCE, in, out, HINT);
    }
  }

  private static List<String> missing(FinalAccounts accounts) {
    List<String> missing = new ArrayList<>();
    if (!accounts.isIncomeKnown()) {
      missing.add("“收入”的决算");
    }
    if (!accounts.isExpenditureKnown()) {
      missing.add("“支出”的决算");
    }
    if (accounts.balances().isEmpty()) {
      missing.add("“结转和结余”");
    }
    for (Balance balance : accounts.balances()) {
      String row = balance.fund().label() + balance.code();
      if (balance.opening() == null) {
        missing.add("“" + row + "”的年初");
      }
      if (balance.closing() == null) {
        missing.add("“" + row + "”的年末");
      }
    }
    return missing;
  }

  private static boolean fund(Books books, Fund fund) {
    Set<String> items = new TreeSet<>();
    books.accounts().balances().stream()
        .filter(balance -> balance.fund() == fund && !balance.code().isEmpty())
        .forEach(balance -> items.add(balance.code()));
    String balances = "结转和结余." + fund.label() + ".";
    String expenditure = fund.label() + "支出.";
    if (!items.isEmpty() && !incomeHasItems(books, fund)) {
      books.notChecked("“" + fund.label() + "”逐科目的" + NAME, "收入各行的科目");
    } else if (!items.isEmpty()) {
      books.accounts().expenditure().stream()
          .filter(line -> line.fund() == fund && !line.code().isEmpty())
          .forEach(line -> items.add(line.code()));
      books.accounts().income().stream()
          .filter(line -> line.source().fund() == fund)
          .forEach(line -> items.add(line.code()));
      boolean carried = true;
      for (String item : items) {
        List<String> in = new ArrayList<>(sources(fund, item + "."));
        in.add(0, balances + item + ".年初");
        List<String> out = List.of(expenditure + item, balances + item + ".年末");
        carried &= holds(books, fund.label() + " " + item + " ", in, out);
      }
      if (!carried) {
        return false;
      }
    }
    List<String> in = new ArrayList<>(sources(fund, ""));
    in.add(0, balances + "年初");
    List<String> out = new ArrayList<>(List.of(expenditure + "合计", balances + "年末"));
    if (fund == Fund.NON_FISCAL) {
      in.add(RESERVE);
      out.add(SURPLUS);
    }
    return holds(books, fund.label(), in, out);
  }

  private static boolean incomeHasItems(Books books, Fund fund) {
    return books.accounts().income().stream()
        .filter(line -> line.source().fund() == fund)
        .noneMatch(line -> line.code().isEmpty());
  }

  private static List<String> sources(Fund fund, String item) {
    return Arrays.stream(Source.values())
        .filter(source -> source.fund() == fund)
        .map(source -> "收入." + item + source.label())
        .toList();
  }

  private static boolean holds(Books books, String of, List<String> in, List<String> out) {
    Side before = side(books, of, IN, in);
    Side after = side(books, of, OUT, out);
    return books.near(CheckRules.BALANCE, before, after, HINT);
  }

  private static Side side(Books books, String of, String words, List<String> names) {
    List<Figure> figures = books.all(names);
    String more =
        figures.stream()
            .map(Figure::name)
            .filter(name -> name.equals(RESERVE) || name.equals(SURPLUS))
            .map(name -> "（含" + name.substring(name.indexOf('.') + 1) + "）")
            .collect(Collectors.joining());
    return Side.sum(of + words + more, books.money(), figures);
  }
}
