package io.mingzhang.render.statement;

import io.mingzhang.model.ExpenditureLine.Kind;
import io.mingzhang.model.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 支出决算情况: the year's expenditure by kind, and how each kind changed. */
final class ExpenditureStatement {
  private ExpenditureStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(Facts.EXPENDITURE)) {
      return List.of();
    }
    if (!ledger.occurs(Facts.EXPENDITURE)) {
      return ledger.opening().say("没有发生支出").end().toList();
    }
    List<Part> kinds =
        Arrays.stream(Kind.values())
            .map(kind -> ledger.part(kind.label(), "支出." + kind.label()))
            .flatMap(Optional::stream)
            .toList();
    return Stream.concat(
            ledger.opening().say("本年支出合计").figure(Facts.EXPENDITURE).divided("本年支出合计", kinds).end(),
            kinds.stream()
                .filter(kind -> ledger.reasons().changed(kind.fact()))
                .flatMap(kind -> changed(ledger, kind)))
        .toList();
  }

  private static Stream<Paragraph> changed(Ledger ledger, Part kind) {
    Phrase phrase = ledger.phrase();
    if (kind.occurs()) {
      phrase.parts(List.of(kind));
    } else {
      phrase.say("没有发生" + kind.name());
    }
    return phrase
        .change(ledger.compared(kind.fact()), "支出", ledger.reasons().ofChange(kind.fact()))
        .end();
  }
}
