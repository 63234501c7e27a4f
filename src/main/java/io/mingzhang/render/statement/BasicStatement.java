package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import io.mingzhang.render.figure.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 一般公共预算财政拨款基本支出决算情况: people and operation, with the economic items that occur. */
final class BasicStatement {
  private static final String TOTAL = "一般公共预算支出.基本支出";
  private static final String NAME = "一般公共预算财政拨款基本支出";

  /** 301 and 303 are 人员经费. */
  private static final Set<String> PERSONNEL_CLASSES = Set.of("301", "303");

  private BasicStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(TOTAL)) {
      return List.of();
    }
    if (!ledger.occurs(TOTAL)) {
      return ledger.opening().say("没有" + NAME).end().toList();
    }
    boolean parts = ledger.occurs(Facts.PERSONNEL) || ledger.occurs(Facts.OPERATING);
    return Stream.of(
            ledger.opening().say(NAME).figure(TOTAL).end(parts ? "，其中：" : "。"),
            half(ledger, "人员经费", Facts.PERSONNEL, true),
            half(ledger, "公用经费", Facts.OPERATING, false))
        .flatMap(paragraphs -> paragraphs)
        .toList();
  }

  private static Stream<Paragraph> half(
      Ledger ledger, String name, String fact, boolean personnel) {
    if (!ledger.isKnown(fact) || (!ledger.occurs(fact) && !ledger.reasons().changed(fact))) {
      return Stream.empty();
    }
    Phrase phrase = ledger.phrase();
    if (!ledger.occurs(fact)) {
      return phrase
          .say("没有发生" + name)
          .change(ledger.compared(fact), "支出", ledger.reasons().ofChange(fact))
          .end();
    }
    String items = items(ledger, personnel);
    Comparison change = ledger.compared(fact);
    Optional<Prose> reason = ledger.reasons().ofChange(fact);
    phrase.say(name).figure(fact);
    return items.isEmpty()
        ? phrase.change(change, "支出", reason).end()
        : phrase.say("，包括" + items).changeOf(name, change, reason).end();
  }

  /** The items by their official names; a class stands for itself where its items are unknown. */
  private static String items(Ledger ledger, boolean personnel) {
    return new TreeSet<>(ledger.accounts().economic().keySet())
        .stream()
            .filter(code -> code.length() >= 3)
            .filter(code -> PERSONNEL_CLASSES.contains(code.substring(0, 3)) == personnel)
            .filter(code -> ledger.occurs("经济分类." + code))
            .map(ledger::codeName)
            .collect(Collectors.joining("、"));
  }
}
