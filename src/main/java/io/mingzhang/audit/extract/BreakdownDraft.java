package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayList;
import java.util.List;

/** A list of parts while it is still being read. */
final class BreakdownDraft {
  final Said parent;
  final List<Said> items = new ArrayList<>();
  final List<Nested> nested = new ArrayList<>();
  final boolean totalLast;
  boolean partial;

  /** A list below the item at an index. */
  record Nested(int after, BreakdownDraft list) {}

  BreakdownDraft(Said parent, boolean totalLast) {
    this.parent = parent;
    this.totalLast = totalLast;
  }

  boolean endsWith(Said said) {
    return !items.isEmpty() && items.get(items.size() - 1).is(said);
  }

  Breakdown done() {
    return new Breakdown(
        parent,
        List.copyOf(items),
        nested.stream().map(one -> new Breakdown.Nested(one.after(), one.list().done())).toList(),
        partial,
        totalLast);
  }
}
