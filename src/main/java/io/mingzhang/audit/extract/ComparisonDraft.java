package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Basis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison while its sentence is still being read. */
final class ComparisonDraft {
  private static final int MOST_CURRENTS = 4;

  final List<Said> currents = new ArrayList<>();
  final String label;
  final Basis basis;
  final int year;
  @Nullable Said base;
  @Nullable Said change;
  @Nullable Said rate;
  Comparison.@Nullable Flat flat;
  int direction;

  ComparisonDraft(String label, Basis basis, int year) {
    this.label = label;
    this.basis = basis;
    this.year = year;
  }

  @Nullable Said current() {
    return currents.isEmpty() ? null : currents.get(0);
  }

  void mayBe(Said current) {
    if (!currents.contains(current) && currents.size() < MOST_CURRENTS) {
      currents.add(current);
    }
  }

  Comparison done() {
    return new Comparison(
        List.copyOf(currents), label, year, basis, base, change, rate, flat, direction);
  }
}
