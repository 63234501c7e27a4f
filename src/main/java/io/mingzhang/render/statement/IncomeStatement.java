package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.IncomeLine.Source;
import io.mingzhang.model.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 收入决算情况: the year's income by source. */
final class IncomeStatement {
  private IncomeStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(Facts.INCOME)) {
      return List.of();
    }
    if (!ledger.occurs(Facts.INCOME)) {
      return ledger.opening().say("没有取得收入").end().toList();
    }
    List<Part> parts =
        Arrays.stream(Source.values())
            .map(source -> ledger.part(name(source), "收入." + source.label()))
            .flatMap(Optional::stream)
            .toList();
    return Stream.concat(
            ledger.opening().say("本年收入合计").figure(Facts.INCOME).divided("本年收入合计", parts).end(),
            parts.stream().flatMap(part -> explained(ledger, part)))
        .toList();
  }

  /** A source that the author explains by itself. */
  private static Stream<Paragraph> explained(Ledger ledger, Part source) {
    Optional<Prose> reason = ledger.reasons().first(source.fact());
    return reason.isPresent() && ledger.reasons().changed(source.fact())
        ? ledger
            .phrase()
            .parts(List.of(source))
            .change(ledger.compared(source.fact()), "收入", reason)
            .end()
        : Stream.empty();
  }

  private static String name(Source source) {
    return source.label().endsWith("收入") ? source.label() : source.label() + "收入";
  }
}
