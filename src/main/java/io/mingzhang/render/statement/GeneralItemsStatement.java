package io.mingzhang.render.statement;

import io.mingzhang.model.Fund;
import java.util.List;
import java.util.stream.Stream;

/** 一般公共预算财政拨款支出决算具体情况: all together, and each 项 beside its budget. */
final class GeneralItemsStatement {
  private static final String ROOT = "一般公共预算支出";

  private GeneralItemsStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.isKnown(ROOT + ".合计")) {
      return List.of();
    }
    List<Paragraph> items = new FunctionRows(ledger, Fund.GENERAL).sentences();
    Completion whole =
        new Completion(
            ledger.part("", ROOT + ".年初预算").orElse(null),
            ledger.part("", ROOT + ".全年预算").orElse(null),
            ledger.part("", ROOT + ".合计").orElseThrow());
    Phrase phrase = ledger.opening().say("一般公共预算财政拨款支出");
    Stream<Paragraph> opening =
        whole
            .tell(phrase, BudgetStatement.reason(ledger, ROOT + ".年初预算", ROOT + ".全年预算"))
            .end(items.isEmpty() ? "。" : "。具体情况如下：");
    return Stream.concat(opening, items.stream()).toList();
  }
}
