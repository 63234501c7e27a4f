package io.mingzhang.render.statement;

import io.mingzhang.model.Fund;
import io.mingzhang.render.figure.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 财政拨款收入支出决算总体情况: the money of the three budgets, together and each. */
final class FiscalStatement {
  private final Ledger ledger;

  private FiscalStatement(Ledger ledger) {
    this.ledger = ledger;
  }

  static List<Paragraph> of(Ledger ledger) {
    return new FiscalStatement(ledger).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> totals =
        new GrandTotals(
                ledger,
                "财政拨款",
                side("收入", Comparison.fiscalIncome(ledger.accounts(), ledger.facts()), "年初"),
                side("支出", Comparison.fiscalExpenditure(ledger.accounts(), ledger.facts()), "年末"))
            .paragraphs();
    return Stream.of(
            totals.stream(),
            funds("本年财政拨款收入", "收入.财政拨款", fund -> "收入." + fund + "财政拨款"),
            funds("本年财政拨款支出", "财政拨款支出.合计", fund -> fund + "支出.合计"))
        .flatMap(paragraphs -> paragraphs)
        .toList();
  }

  private GrandTotals.Side side(String noun, Comparison thisYear, String time) {
    String total = "总计.财政拨款." + noun;
    return new GrandTotals.Side(
        noun,
        total,
        Comparison.fiscalTotal(ledger.accounts(), ledger.facts(), noun),
        thisYear,
        ledger.part(time + "财政拨款结转和结余", "结转和结余.财政拨款." + time).stream().toList());
  }

  /** Which budgets the money comes from, where there are several. */
  private Stream<Paragraph> funds(String whole, String total, Function<String, String> fact) {
    List<Part> parts =
        Arrays.stream(Fund.values())
            .filter(Fund::isFiscal)
            .map(fund -> ledger.part(fund.label() + "财政拨款", fact.apply(fund.label())))
            .flatMap(Optional::stream)
            .filter(Part::occurs)
            .toList();
    return parts.size() < 2
        ? Stream.empty()
        : ledger.phrase().say(whole).figure(total).divided(whole, parts).end();
  }
}
