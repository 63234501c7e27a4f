package io.mingzhang.render.statement;

import io.mingzhang.model.Amount;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 预算安排和执行情况: what was planned for the year, and how much of it was spent. */
final class BudgetStatement {
  private static final String INITIAL = "预算.支出";
  private static final String ADJUSTED = "全年预算.支出";

  private BudgetStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    return Stream.concat(planned(ledger), executed(ledger)).toList();
  }

  /** Why all expenditure differs from its budget, under its own name or that of all money. */
  static Optional<Prose> reason(Ledger ledger, String initial, String adjusted) {
    return ledger.reasons().first(initial, adjusted, INITIAL, ADJUSTED);
  }

  private static Stream<Paragraph> planned(Ledger ledger) {
    Phrase phrase = ledger.opening();
    boolean income =
        ledger.occurs("预算.收入")
            && ledger.accounts().income().stream().allMatch(line -> line.initialBudget() != null);
    if (income) {
      phrase.say("收入年初预算为").figure("预算.收入");
    }
    Part initial = budget(ledger, INITIAL, ExpenditureLine::initialBudget);
    if (initial != null && initial.occurs()) {
      phrase.say(income ? "，支出年初预算为" : "支出年初预算为").figure(INITIAL);
      List<Part> kinds =
          Stream.of(ledger.part("基本支出", "预算.基本支出"), ledger.part("项目支出", "预算.项目支出"))
              .flatMap(Optional::stream)
              .toList();
      return phrase.divided("支出年初预算", isWhole(ledger, kinds) ? kinds : List.of()).end();
    }
    return income ? phrase.end() : Stream.empty();
  }

  private static boolean isWhole(Ledger ledger, List<Part> kinds) {
    return kinds.stream()
            .map(Part::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(ledger.figure(INITIAL).value())
        == 0;
  }

  /** The rates are told of budgets that every line states. */
  private static Stream<Paragraph> executed(Ledger ledger) {
    Optional<Part> executed = ledger.part("", Facts.EXPENDITURE);
    Part initial = budget(ledger, INITIAL, ExpenditureLine::initialBudget);
    Part adjusted = budget(ledger, ADJUSTED, ExpenditureLine::adjustedBudget);
    if (executed.isEmpty() || (initial == null && adjusted == null)) {
      return Stream.empty();
    }
    return new Completion(initial, adjusted, executed.get())
        .tellAfterPlan(ledger.phrase(), ledger.reasons().first(INITIAL, ADJUSTED))
        .end();
  }

  private static @Nullable Part budget(
      Ledger ledger, String fact, Function<ExpenditureLine, @Nullable Amount> cell) {
    boolean whole =
        ledger.accounts().expenditure().stream().allMatch(line -> cell.apply(line) != null);
    return whole ? ledger.part("", fact).orElse(null) : null;
  }
}
