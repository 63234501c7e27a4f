package io.mingzhang.check;

import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Fund;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.IncomeLine.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What is printed adds up across the columns as it does down the rows: by source in 收入决算表, by kind
 * in 支出决算表, by fund between the tables. Only printed totals that the books state can break it.
 */
final class RowsAddUp implements Relation {
  private static final String HINT = "核对“核对”里这一行的合计与各栏";

  @Override
  public void check(Books books) {
    if (books.accounts().controls().isEmpty()) {
      return;
    }
    for (String name : new TreeSet<>(books.facts().figures().keySet())) {
      if (name.startsWith("支出.")) {
        funds(books, name);
      }
      if (name.startsWith("支出.") || name.contains("支出.")) {
        kinds(books, name);
      }
    }
    income(books);
  }

  /** 合计 = 基本支出 + 项目支出 + … of a row, whatever the fund. */
  private static void kinds(Books books, String name) {
    int dot = name.indexOf('.');
    String row = name.substring(dot + 1);
    String root =
        row.equals("合计") ? name.substring(0, dot + 1) : row.contains(".") ? "" : name + ".";
    if (!root.isEmpty()
        && Arrays.stream(Kind.values()).noneMatch(kind -> kind.label().equals(row))) {
      row(books, name, Arrays.stream(Kind.values()).map(kind -> root + kind.label()).toList());
    }
  }

  private static void funds(Books books, String name) {
    row(books, name, Arrays.stream(Fund.values()).map(fund -> fund.label() + name).toList());
  }

  private static void income(Books books) {
    List<String> codes =
        books.facts().figures().keySet().stream()
            .filter(name -> name.matches("收入\\.\\d+"))
            .toList();
    for (String code : codes) {
      row(books, code, sources(code + "."));
    }
    boolean divided =
        books.accounts().income().stream().map(IncomeLine::code).noneMatch(String::isEmpty);
    if (divided) {
      List<String> classes = codes.stream().filter(code -> code.length() == 6).toList();
      row(books, Facts.INCOME, classes);
      for (Source source : Source.values()) {
        row(
            books,
            "收入." + source.label(),
            classes.stream().map(code -> code + "." + source.label()).toList());
      }
    }
  }

  private static List<String> sources(String root) {
    return Arrays.stream(Source.values()).map(source -> root + source.label()).toList();
  }

  private static void row(Books books, String whole, List<String> parts) {
    List<Figure> columns = new ArrayList<>(books.all(parts));
    books
        .get(whole)
        .filter(total -> !columns.isEmpty())
        .ifPresent(
            total ->
                books.near(
                    CheckRules.ROW,
                    Side.of("“" + whole + "”", total),
                    Side.sum("它的各栏之和", books.money(), columns),
                    HINT));
  }
}
