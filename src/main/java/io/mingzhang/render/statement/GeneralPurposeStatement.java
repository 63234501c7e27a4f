package io.mingzhang.render.statement;

import java.util.List;
import java.util.Optional;

/** 一般性支出情况: meetings and training, where basic expenditure is known by economic items. */
final class GeneralPurposeStatement {
  private static final List<String> CODES = List.of("30215", "30216");

  private GeneralPurposeStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    boolean detailed =
        ledger.accounts().economic().keySet().stream()
            .anyMatch(code -> code.startsWith("302") && code.length() > 3);
    if (!detailed) {
      return List.of();
    }
    List<Part> parts =
        CODES.stream()
            .map(code -> ledger.part(ledger.codeName(code), "经济分类." + code))
            .flatMap(Optional::stream)
            .filter(Part::occurs)
            .toList();
    Phrase phrase = ledger.opening().say("一般公共预算财政拨款基本支出中，");
    return (parts.isEmpty() ? phrase.say("没有会议费、培训费") : phrase.parts(parts)).end().toList();
  }
}
