package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Fulfilment;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the two figures of a comparison among those that stand around it. */
final class Counterparts {
  /** How far last year's figure may stand behind this year's to be its own. */
  private static final int BESIDE = 8;

  private final Context context;
  private final Breakdowns breakdowns;
  private final Fulfilments fulfilments;
  private final Series series;

  Counterparts(Context context, Breakdowns breakdowns, Fulfilments fulfilments, Series series) {
    this.context = context;
    this.breakdowns = breakdowns;
    this.fulfilments = fulfilments;
    this.series = series;
  }

  /** This year's figures that a comparison may be about, the likeliest first. */
  void findCurrents(ComparisonDraft found) {
    List<Said> near = currents(context.values());
    if (series.isRow()) {
      List<Said> parts = near.stream().filter(one -> !breakdowns.isTotal(one)).toList();
      if (parts.size() >= series.size()) {
        found.currents.add(parts.get(parts.size() - series.size() + series.index()));
        return;
      }
    }
    boolean named = !found.label.isEmpty() && !Names.isGeneric(found.label);
    if (named && agreeing(near, found.label).isEmpty()) {
      near = currents(context.asides());
    }
    if (near.isEmpty() || (named && agreeing(near, found.label).isEmpty())) {
      near = currents(context.formerValues());
    }
    if (named) {
      List<Said> all = near;
      near = agreeing(all, found.label);
      boolean wider = context.values().isEmpty() && all.size() == 1 && Phrases.isWider(found.label);
      if (near.isEmpty() && wider) {
        near = all;
      }
    }
    if (near.isEmpty()) {
      return;
    }
    Said last = near.get(near.size() - 1);
    found.currents.add(latest(near, last));
    if (isFollowedByBase(found)) {
      return;
    }
    Said parent = breakdowns.parent();
    if (parent != null && !named) {
      found.mayBe(parent);
    }
    Said total = named ? null : breakdowns.totalOf(last);
    if (total != null) {
      found.mayBe(total);
    }
    found.mayBe(last);
    found.mayBe(near.get(0));
  }

  /** 5.24万元，上年6.14万元: the two belong together, whatever else stands around them. */
  private boolean isFollowedByBase(ComparisonDraft found) {
    Said current = found.current();
    Said base = context.bases().isEmpty() ? null : context.bases().get(context.bases().size() - 1);
    return current != null
        && base != null
        && current.role() == Role.ACTUAL
        && Names.isGeneric(base.claim().label())
        && base.place().sentence() == current.place().sentence()
        && base.place().from() > current.place().to()
        && base.place().from() - current.place().to() <= BESIDE;
  }

  private static List<Said> currents(List<Said> scope) {
    return scope.stream()
        .filter(
            one ->
                one.role() == Role.ACTUAL
                    || one.role() == Role.BUDGET
                    || one.role() == Role.BUDGET_INITIAL)
        .toList();
  }

  private static List<Said> agreeing(List<Said> scope, String label) {
    return scope.stream().filter(one -> Names.agree(one.claim().label(), label)).toList();
  }

  /** Of the same figure in several years, that of the year spoken of, or else the latest. */
  private Said latest(List<Said> near, Said last) {
    for (int i = near.size() - 1; i >= 0 && last.claim().year() != context.year; i--) {
      Said one = near.get(i);
      if (one.claim().year() == context.year
          && one.kind() == last.kind()
          && (one.agrees(last)
              || Names.isGeneric(last.claim().label())
              || Names.isGeneric(one.claim().label()))) {
        return one;
      }
    }
    Said best = last;
    for (Said one : near) {
      if (one.claim().year() > best.claim().year()
          && one.kind() == last.kind()
          && one.role() == last.role()
          && (one.agrees(last) || Names.isGeneric(last.claim().label()))) {
        best = one;
      }
    }
    return best;
  }

  /** The earlier figure, or the budget, that a comparison is made with. */
  void findBase(ComparisonDraft found) {
    if (found.basis.isBudget()) {
      findBudget(found);
      return;
    }
    if (isOneOfSeveral()) {
      found.currents.clear();
      return;
    }
    for (int i = context.bases().size() - 1; i >= 0; i--) {
      Said one = context.bases().get(i);
      if (isBase(one, found)) {
        found.base = one;
        return;
      }
    }
    Said current = found.current();
    if (current != null && current.claim().year() > 0) {
      found.base = earlier(current, found.basis);
    }
  }

  private void findBudget(ComparisonDraft found) {
    found.currents.removeIf(one -> one.role() != Role.ACTUAL);
    Fulfilment fulfilment = fulfilments.soFar();
    List<Said> budgets = fulfilment.budgets(found.basis.kind());
    if (!budgets.isEmpty()) {
      found.base = budgets.get(budgets.size() - 1);
      fulfilment.actual().ifPresent(found::mayBe);
    }
  }

  /** 上年分别为 A、B，分别增加 a、减少 b: which belongs to which is told by their order alone. */
  private boolean isOneOfSeveral() {
    return !series.isRow()
        && context.bases().size() >= 2
        && context.values().size() >= 2
        && context.bases().stream().allMatch(base -> base.words().contains("分别"));
  }

  private static boolean isBase(Said one, ComparisonDraft found) {
    Said current = found.current();
    String label = one.claim().label();
    return current == null
        || (current.kind() == one.kind()
            && (Names.isGeneric(label)
                || Names.isGeneric(current.claim().label())
                || Names.agree(label, current.claim().label())
                || Names.agree(label, found.label)
                || one.place().from() > current.place().from()));
  }

  /** The same figure of an earlier year, told as a value of its own. */
  private @Nullable Said earlier(Said current, Basis basis) {
    int wanted = basis.kind() == Basis.Kind.YEAR ? basis.year() : current.claim().year() - 1;
    Said unnamed = null;
    for (List<Said> scope : List.of(context.values(), context.asides(), context.formerValues())) {
      for (Said one : scope) {
        boolean then =
            one.claim().year() == wanted && !one.is(current) && one.kind() == current.kind();
        if (then && one.agrees(current)) {
          return one;
        }
        if (then
            && Names.isGeneric(one.claim().label())
            && (unnamed == null || distance(one, current) < distance(unnamed, current))) {
          unnamed = one;
        }
      }
    }
    return unnamed;
  }

  private static int distance(Said one, Said other) {
    return Math.abs(one.place().from() - other.place().from());
  }
}
