package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Fund;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 政府性基金预算 or 国有资本经营预算: its money of the year, or that there was none. */
final class OtherFundStatement {
  private final Ledger ledger;
  private final Fund fund;
  private final String name;
  private final String income;
  private final String expenditure;
  private final String balance;

  private OtherFundStatement(Ledger ledger, Fund fund) {
    this.ledger = ledger;
    this.fund = fund;
    this.name = fund.label() + "财政拨款";
    this.income = "收入." + fund.label() + "财政拨款";
    this.expenditure = fund.label() + "支出.合计";
    this.balance = "结转和结余." + fund.label() + ".";
  }

  static List<Paragraph> of(Ledger ledger, Fund fund) {
    return new OtherFundStatement(ledger, fund).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    if (!ledger.isKnown(Facts.EXPENDITURE)) {
      return List.of();
    }
    List<Part> money =
        List.of(
                ledger.part("年初结转和结余", balance + "年初"),
                ledger.part("本年收入", income),
                ledger.part("本年支出", expenditure),
                ledger.part("年末结转和结余", balance + "年末"))
            .stream()
            .flatMap(Optional::stream)
            .filter(Part::occurs)
            .toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    if (money.isEmpty()) {
      none().end().forEach(paragraphs::add);
      return paragraphs;
    }
    ledger
        .opening()
        .say(name)
        .parts(money)
        .say(spent() ? "" : "，没有发生支出")
        .end()
        .forEach(paragraphs::add);
    if (spent()) {
      ledger
          .phrase()
          .say(name + "支出")
          .figure(expenditure)
          .change(ledger.compared(expenditure), "支出", ledger.reasons().ofChange(expenditure))
          .end()
          .filter(paragraph -> ledger.isKnown(Facts.PRIOR + expenditure))
          .forEach(paragraphs::add);
    }
    paragraphs.addAll(new FunctionRows(ledger, fund).sentences());
    return paragraphs;
  }

  private Phrase none() {
    Phrase phrase = ledger.opening().say("没有" + name);
    phrase.say(ledger.isKnown(Facts.INCOME) ? "收入，也没有" + name + "支出" : "支出");
    return ledger.occurs(Facts.PRIOR + expenditure)
        ? phrase.say("；上年支出为").figure(Facts.PRIOR + expenditure)
        : phrase;
  }

  private boolean spent() {
    return ledger.occurs(expenditure);
  }
}
