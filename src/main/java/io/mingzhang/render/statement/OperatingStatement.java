package io.mingzhang.render.statement;

import java.util.List;

/** 机关运行经费支出情况: beside its budget and last year. */
final class OperatingStatement {
  private static final String NAME = "机关运行经费";
  private static final String FACT = NAME + ".决算";

  private OperatingStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(FACT)) {
      return List.of();
    }
    Phrase phrase = ledger.opening();
    if (ledger.isKnown(NAME + ".年初预算")) {
      new Completion(
              ledger.part("", NAME + ".年初预算").orElse(null),
              null,
              ledger.part("", FACT).orElseThrow())
          .tell(phrase.say(NAME), ledger.reasons().first(NAME + ".年初预算"))
          .changeOf("支出决算", ledger.compared(FACT), ledger.reasons().ofChange(FACT));
    } else {
      (ledger.occurs(FACT) ? phrase.say(NAME + "支出").figure(FACT) : phrase.say("没有" + NAME + "支出"))
          .change(ledger.compared(FACT), "支出", ledger.reasons().ofChange(FACT));
    }
    return phrase.end().toList();
  }
}
