package io.mingzhang.render.statement;

import io.mingzhang.model.Fund;
import java.util.List;

/** 一般公共预算财政拨款支出决算结构情况: what it was spent on, by 类. */
final class GeneralStructureStatement {
  private static final String TOTAL = "一般公共预算支出.合计";
  private static final String NAME = "一般公共预算财政拨款支出";

  private GeneralStructureStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    if (!ledger.occurs(TOTAL)) {
      return List.of();
    }
    return ledger
        .opening()
        .say(NAME)
        .figure(TOTAL)
        .divided(NAME, "，用于以下方面：", new FunctionRows(ledger, Fund.GENERAL).classes())
        .end()
        .toList();
  }
}
