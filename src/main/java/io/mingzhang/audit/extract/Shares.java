package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.claim.Share;
import io.mingzhang.audit.word.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties a share to the part that has it, and to the total around it. */
final class Shares {
  private final Context context;
  private final Breakdowns breakdowns;
  private final Series series;
  private final List<Share> all = new ArrayList<>();

  /** The amount that 占…的 names. */
  private @Nullable Said named;

  private int list;

  Shares(Context context, Breakdowns breakdowns, Series series) {
    this.context = context;
    this.breakdowns = breakdowns;
    this.series = series;
  }

  void endSentence() {
    list++;
    named = null;
  }

  void mayBeWhole(Said said) {
    if (said.role() == Role.OTHER && said.words().contains("占")) {
      named = said;
    }
  }

  void share(Said said) {
    Said part = part(said);
    boolean ofNamed =
        named != null && part != null && named.kind() == part.kind() && said.words().isEmpty();
    all.add(new Share(said, part, ofNamed ? named : whole(part), list));
  }

  private @Nullable Said part(Said said) {
    List<Said> parts = context.values().stream().filter(one -> !breakdowns.isTotal(one)).toList();
    if (series.isRow() && parts.size() >= series.size()) {
      return parts.get(parts.size() - series.size() + series.index());
    }
    if (said.claim().label().isEmpty() || Names.isGeneric(said.claim().label())) {
      return context.lastValue();
    }
    for (List<Said> scope : List.of(context.values(), context.asides(), context.formerValues())) {
      Said found = lastAgreeing(scope, said);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Said lastAgreeing(List<Said> scope, Said said) {
    for (int i = scope.size() - 1; i >= 0; i--) {
      if (scope.get(i).agrees(said)) {
        return scope.get(i);
      }
    }
    return null;
  }

  private @Nullable Said whole(@Nullable Said part) {
    Said ofList = part == null ? null : breakdowns.parentOf(part);
    if (ofList != null) {
      return ofList;
    }
    Said parent = breakdowns.parent() != null ? breakdowns.parent() : breakdowns.parentOverLines();
    if (parent != null && !(part != null && part.is(breakdowns.parent()))) {
      return parent;
    }
    for (Said total : context.values()) {
      if (breakdowns.isTotal(total) && !total.is(part)) {
        return total;
      }
    }
    Said first = context.values().isEmpty() ? null : context.values().get(0);
    boolean total =
        part != null
            && first != null
            && !first.is(part)
            && first.kind() == part.kind()
            && first.base().compareTo(part.base()) >= 0
            && isTotal(first.claim().label());
    return total ? first : null;
  }

  private static boolean isTotal(String label) {
    return label.contains("合计") || label.contains("总") || label.contains("共计");
  }

  List<Share> done() {
    return List.copyOf(all);
  }
}
