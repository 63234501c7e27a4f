package io.mingzhang.render.statement;

import java.util.List;
import java.util.Optional;

/** “三公”经费财政拨款支出决算总体情况: all together beside the budget and last year. */
final class ThreePublicStatement {
  static final String NAME = "“三公”经费财政拨款支出";
  private static final String TOTAL = "三公经费.合计";

  private ThreePublicStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    String fact = TOTAL + ".决算";
    if (!ledger.isKnown(fact)) {
      return List.of();
    }
    Completion completion = completion(ledger, TOTAL);
    Optional<String> reason = ledger.reasons().ofChange(fact);
    if (completion.isNothing()) {
      Phrase none = ledger.opening().say("没有" + NAME);
      return none.change(ledger.compared(fact), "支出", reason).end().toList();
    }
    return completion
        .tell(ledger.opening().say(NAME), ledger.reasons().ofThreePublicBudget("合计"))
        .changeOf("支出决算", ledger.compared(fact), reason)
        .end()
        .toList();
  }

  /** One of the items, or all, beside its budgets. */
  static Completion completion(Ledger ledger, String name) {
    return new Completion(
        ledger.part("", name + ".年初预算").orElse(null),
        ledger.part("", name + ".预算").orElse(null),
        ledger.part("", name + ".决算").orElseThrow());
  }
}
