package io.mingzhang.render.statement;

import io.mingzhang.model.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 政府采购支出情况: what was bought, and what small firms got of it. */
final class ProcurementStatement {
  private static final String ROOT = "政府采购.";
  private static final String TOTAL = ROOT + "合计";
  private static final String NAME = "政府采购支出总额";

  private ProcurementStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(TOTAL)) {
      return List.of();
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    bought(ledger).forEach(paragraphs::add);
    if (ledger.occurs(TOTAL)) {
      firms(ledger).forEach(paragraphs::add);
    }
    reserved(ledger).forEach(paragraphs::add);
    return paragraphs;
  }

  private static Stream<Paragraph> bought(Ledger ledger) {
    Phrase phrase = ledger.opening();
    boolean budget = ledger.occurs(ROOT + "预算");
    if (budget) {
      phrase.say("政府采购预算").figure(ROOT + "预算").say("，");
    }
    if (!ledger.occurs(TOTAL)) {
      return phrase.say(budget ? "没有发生采购支出" : "没有政府采购支出").end();
    }
    phrase.say(NAME).figure(TOTAL);
    if (budget) {
      phrase.say("，完成预算的").rate(Derivation.COMPLETION, TOTAL, ROOT + "预算");
    }
    return phrase
        .divided(
            NAME,
            Stream.of("货物", "工程", "服务")
                .map(kind -> ledger.part("政府采购" + kind + "支出", ROOT + kind))
                .flatMap(Optional::stream)
                .toList())
        .end();
  }

  private static Stream<Paragraph> firms(Ledger ledger) {
    String medium = ROOT + "中小企业";
    String small = ROOT + "小微企业";
    if (!ledger.isKnown(medium)) {
      return Stream.empty();
    }
    if (!ledger.occurs(medium)) {
      return ledger.phrase().say("没有授予中小企业合同").end();
    }
    Phrase phrase = shared(ledger.phrase().say("授予中小企业合同金额"), medium);
    if (ledger.isZero(small)) {
      phrase.say("，其中没有授予小微企业的合同");
    } else if (ledger.isKnown(small)) {
      shared(phrase.say("，其中：授予小微企业合同金额"), small);
    }
    return phrase.end();
  }

  private static Phrase shared(Phrase phrase, String fact) {
    return phrase.figure(fact).say("，占" + NAME + "的").rate(Derivation.SHARE, fact, TOTAL);
  }

  private static Stream<Paragraph> reserved(Ledger ledger) {
    String medium = ROOT + "预留中小企业";
    String small = ROOT + "预留小微企业";
    if (!ledger.occurs(medium)) {
      return Stream.empty();
    }
    Phrase phrase = ledger.phrase().say("面向中小企业预留采购份额").figure(medium);
    if (ledger.occurs(small)) {
      phrase.say("，其中：预留给小微企业").figure(small);
    }
    return phrase.end();
  }
}
