package io.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one figure against another: this year's, that one's, the difference, the
 * rate.
 */
final class Comparison {
  /** Figures that may be the one compared, the likeliest first. */
  final List<Said> currents = new ArrayList<>();

  final String label;
  final int year;
  Basis basis;
  @Nullable Said base;
  @Nullable Said change;
  @Nullable Said rate;
  @Nullable Flat flat;

  /** The direction of words such as 减少到 that stand without a difference. */
  int direction;

  /** The words 持平 and how strictly they are meant. */
  record Flat(boolean roughly, int from, int to) {}

  Comparison(String label, Basis basis, int year) {
    this.label = label;
    this.basis = basis;
    this.year = year;
  }

  /** The figure that best stands for this year's. */
  @Nullable Said current() {
    return currents.isEmpty() ? null : currents.get(0);
  }

  /** -1, 0 or 1 as the words say; 0 as well when they say nothing. */
  int sign() {
    if (change != null && change.sign() != 0) {
      return change.sign();
    }
    return rate != null ? rate.sign() : direction;
  }
}
