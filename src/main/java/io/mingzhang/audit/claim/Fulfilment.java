package io.mingzhang.audit.claim;

import io.mingzhang.audit.word.Basis;
import java.util.List;
import java.util.Optional;

/** A budget, what came of it, and what the text says of the two. */
public record Fulfilment(
    String label, List<Said> budgets, List<Said> actuals, List<Said> rates, List<Word> words) {
  /** 大于, 小于 or 持平 without a figure. */
  public record Word(int sign, boolean roughly, Basis.Kind basis, int from, int to) {}

  /** The budgets that words such as 年初预算 can mean. */
  public List<Said> budgets(Basis.Kind kind) {
    List<Said> exact =
        budgets.stream()
            .filter(
                one ->
                    (kind == Basis.Kind.INITIAL && one.role() == Claim.Role.BUDGET_INITIAL)
                        || (kind == Basis.Kind.ADJUSTED
                            && one.role() == Claim.Role.BUDGET_ADJUSTED))
            .toList();
    return exact.isEmpty() ? budgets : exact;
  }

  /** The outcome that stands closest behind the budget. */
  public Optional<Said> actual() {
    if (actuals.isEmpty()) {
      return Optional.empty();
    }
    int budget = budgets.isEmpty() ? 0 : budgets.get(budgets.size() - 1).place().from();
    return actuals.stream()
        .filter(one -> one.place().from() > budget)
        .findFirst()
        .or(() -> Optional.of(actuals.get(actuals.size() - 1)));
  }
}
