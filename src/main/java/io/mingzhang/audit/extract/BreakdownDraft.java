package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A list of parts while it is still being read. */
final class BreakdownDraft {
  final Said parent;
  final List<Said> others = new ArrayList<>();
  final List<Said> items = new ArrayList<>();
  final List<Nested> nested = new ArrayList<>();
  final Form form;
  boolean partial;

  /** The lists of a row of totals, side by side. */
  final List<BreakdownDraft> columns = new ArrayList<>();

  /** The list of the other kind of figure that is told along. */
  private @Nullable BreakdownDraft other;

  /** A list below the item at an index. */
  record Nested(int after, BreakdownDraft list) {}

  BreakdownDraft(Said parent, Form form) {
    this.parent = parent;
    this.form = form;
  }

  /** This list, or the one beside it for another kind of figure. */
  BreakdownDraft ofKind(
      Said part, BiFunction<BreakdownDraft, Said, @Nullable BreakdownDraft> beside) {
    if (part.kind() == parent.kind()) {
      return this;
    }
    if (other == null) {
      other = beside.apply(this, part);
    }
    return other == null ? this : other;
  }

  boolean endsWith(@Nullable Said said) {
    return said != null && !items.isEmpty() && items.get(items.size() - 1).is(said);
  }

  Breakdown done() {
    return new Breakdown(
        parent,
        List.copyOf(others),
        List.copyOf(items),
        nested.stream().map(one -> new Breakdown.Nested(one.after(), one.list().done())).toList(),
        partial,
        form);
  }
}
