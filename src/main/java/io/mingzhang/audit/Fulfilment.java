package io.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A budget, what came of it, and what the text says of the two. */
final class Fulfilment {
  final List<Said> budgets = new ArrayList<>();
  final List<Said> actuals = new ArrayList<>();
  final List<Said> rates = new ArrayList<>();
  final List<Word> words = new ArrayList<>();
  String label = "";

  /** 大于, 小于 or 持平 without a figure. */
  record Word(int sign, boolean roughly, Basis.Kind basis, int from, int to) {}

  /** The budgets that words such as 年初预算 can mean. */
  List<Said> budgets(Basis.Kind kind) {
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

  boolean has(Claim.Role role) {
    return budgets.stream().anyMatch(one -> one.role() == role);
  }

  /** The outcome that stands closest behind the budget. */
  Optional<Said> actual() {
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
