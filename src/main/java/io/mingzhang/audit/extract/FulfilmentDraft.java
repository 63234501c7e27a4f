package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayList;
import java.util.List;

/** A budget and its outcome while the paragraph is still being read. */
final class FulfilmentDraft {
  final List<Said> budgets = new ArrayList<>();
  final List<Said> actuals = new ArrayList<>();
  final List<Said> rates = new ArrayList<>();
  final List<Fulfilment.Word> words = new ArrayList<>();
  String label = "";

  boolean isEmpty() {
    return budgets.isEmpty() && actuals.isEmpty();
  }

  boolean has(Role role) {
    return budgets.stream().anyMatch(one -> one.role() == role);
  }

  Fulfilment done() {
    return new Fulfilment(
        label, List.copyOf(budgets), List.copyOf(actuals), List.copyOf(rates), List.copyOf(words));
  }
}
