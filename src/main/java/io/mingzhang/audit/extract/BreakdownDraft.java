package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The lists of other kinds of figures that are told along, by kind and unit. */
  private final Map<String, BreakdownDraft> beside = new HashMap<>();

  /** A list below the item at an index. */
  record Nested(int after, BreakdownDraft list) {}

  BreakdownDraft(Said parent, Form form) {
    this.parent = parent;
    this.form = form;
  }

  /** This list, or the one beside it for another kind of figure. */
  BreakdownDraft ofKind(
      Said part, BiFunction<BreakdownDraft, Said, @Nullable BreakdownDraft> find) {
    String kind = kind(part);
    if (kind.equals(kind(parent))) {
      return this;
    }
    BreakdownDraft found = beside.get(kind);
    if (found == null) {
      found = find.apply(this, part);
    }
    if (found != null) {
      beside.put(kind, found);
    }
    return found == null ? this : found;
  }

  /** Counts of different things are different kinds. */
  private static String kind(Said one) {
    return one.kind() == Claim.Kind.COUNT ? one.claim().unit() : one.kind().name();
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
