package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Measure;
import io.mingzhang.model.PriorStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this year says of last year — 上年数 beside a figure, or 持平, 增加, 减少 under 上年 — is what last
 * year's folder says, and the same wherever it is said.
 */
final class LastYearIsSaidOnce implements Relation {
  @Override
  public void check(Books books) {
    Map<String, Side> columns = columns(books);
    for (PriorStatement stated : books.accounts().prior()) {
      Figure now = books.get(stated.name()).orElse(null);
      if (now != null || stated.kind() == PriorStatement.Kind.FIGURE) {
        Side side = side(books, stated, now);
        Side column = columns.get(stated.name());
        Figure published = books.facts().lastYearsFolder().get(stated.name());
        if (column != null) {
          compare(books, side, column);
        } else if (published != null) {
          compare(books, side, published(published));
        }
      }
    }
    columns.forEach(
        (name, column) -> {
          Figure published = books.facts().lastYearsFolder().get(name);
          if (published != null) {
            compare(books, column, published(published));
          }
        });
  }

  /** The columns of the form that hold last year's figures, by the names of the figures. */
  private static Map<String, Side> columns(Books books) {
    Map<String, Side> columns = new LinkedHashMap<>();
    books
        .facts()
        .figures()
        .forEach(
            (name, figure) -> {
              if (name.endsWith(".上年")) {
                String of = name.substring(0, name.length() - 2) + "决算";
                columns.put(of, Side.of("上年数“" + name + "”", figure));
              }
            });
    Map<String, List<Figure>> income = new LinkedHashMap<>();
    boolean whole = !books.accounts().income().isEmpty();
    for (IncomeLine line : books.accounts().income()) {
      if (line.lastYear() == null) {
        whole = false;
      } else {
        String name = "收入." + line.source().label();
        Figure figure =
            Figure.stated(name, line.lastYear().value(), books.money(), line.lastYear().at());
        income.computeIfAbsent(name, none -> new ArrayList<>()).add(figure);
      }
    }
    income.forEach(
        (name, figures) ->
            columns.put(name, Side.sum("上年数“" + name + "”", books.money(), figures)));
    if (whole) {
      List<Figure> all = income.values().stream().flatMap(List::stream).toList();
      columns.put(Facts.INCOME, Side.sum("上年数“收入.合计”", books.money(), all));
    }
    return columns;
  }

  private static Side side(Books books, PriorStatement stated, @Nullable Figure now) {
    Measure measure = now == null ? books.money() : now.measure();
    BigDecimal current = now == null ? BigDecimal.ZERO : now.value();
    String change = Decimals.plain(stated.value()) + measure.label();
    String of = "“上年”里“" + stated.name() + "”";
    return switch (stated.kind()) {
      case FIGURE -> one(of + "的数", stated.value(), measure, stated);
      case INCREASED_BY ->
          one(of + "写增加 " + change + "，推出的上年数", current.subtract(stated.value()), measure, stated);
      case DECREASED_BY ->
          one(of + "写减少 " + change + "，推出的上年数", current.add(stated.value()), measure, stated);
      case LEVEL -> one(of + "写持平，推出的上年数", current, measure, stated);
    };
  }

  private static Side one(String words, BigDecimal value, Measure measure, PriorStatement stated) {
    return new Side(words, value, 1, measure, List.of(stated.at()));
  }

  private static Side published(Figure published) {
    return Side.of("上年公开的“" + published.name() + "”", published);
  }

  private static void compare(Books books, Side stated, Side other) {
    books.repeated(CheckRules.LAST_YEAR, stated, other, "上年数只能有一个：核对两处；上年文件夹里有的，删去这里的上年数");
  }
}
