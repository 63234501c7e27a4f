package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.render.figure.Comparison;
import java.util.List;

/** 一般公共预算财政拨款支出决算总体情况: its share of all expenditure, and its change. */
final class GeneralOverviewStatement {
  private static final String TOTAL = "一般公共预算支出.合计";
  private static final String NAME = "一般公共预算财政拨款支出";

  private GeneralOverviewStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    Comparison change = Comparison.generalBudget(ledger.accounts(), ledger.facts());
    if (!ledger.isKnown(TOTAL)) {
      return List.of();
    }
    Phrase phrase = ledger.opening();
    if (!ledger.occurs(TOTAL)) {
      phrase.say("没有" + NAME);
    } else {
      phrase
          .say(NAME)
          .figure(TOTAL)
          .say("，占本年支出合计的")
          .rate(Derivation.SHARE, TOTAL, Facts.EXPENDITURE);
    }
    return phrase.change(change, "支出", ledger.reasons().ofChange(TOTAL)).end().toList();
  }
}
