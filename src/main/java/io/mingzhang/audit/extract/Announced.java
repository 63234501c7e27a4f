package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Said;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Totals in front of a colon or 包括: the first part decides which of them the list is of. */
final class Announced {
  private static final int MOST = 2;

  private List<Said> totals = List.of();

  void set(List<Said> told) {
    totals = List.copyOf(told.subList(Math.max(0, told.size() - MOST), told.size()));
  }

  void clear() {
    totals = List.of();
  }

  @Nullable Said last() {
    return totals.isEmpty() ? null : totals.get(totals.size() - 1);
  }

  /** The total of which this is the first part; there is no second list. */
  Optional<Said> take(Said part) {
    Optional<Said> found =
        totals.stream()
            .filter(total -> Totals.isDivisible(total) && Totals.fits(total, part))
            .filter(total -> !total.is(part))
            .reduce((first, second) -> second);
    clear();
    return found;
  }
}
