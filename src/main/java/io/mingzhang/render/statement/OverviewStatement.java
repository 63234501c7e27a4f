package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.render.figure.Comparison;
import java.util.List;
import java.util.stream.Stream;

/** 收入支出决算总体情况: the grand totals, and what came in and was spent this year. */
final class OverviewStatement {
  private OverviewStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    return new GrandTotals(
            ledger,
            "",
            side(ledger, "收入", Facts.INCOME, "使用非财政拨款结余", "年初结转和结余", "结转和结余.年初"),
            side(ledger, "支出", Facts.EXPENDITURE, "结余分配", "年末结转和结余", "结转和结余.年末"))
        .paragraphs();
  }

  private static GrandTotals.Side side(
      Ledger ledger, String noun, String fact, String surplus, String balance, String balanceFact) {
    String total = "总计." + noun;
    return new GrandTotals.Side(
        noun,
        total,
        ledger.compared(total),
        Comparison.of(ledger.facts(), ledger.money(), "本年" + noun, fact),
        Stream.of(ledger.part(surplus, "结余." + surplus), ledger.part(balance, balanceFact))
            .flatMap(part -> part.stream())
            .toList());
  }
}
