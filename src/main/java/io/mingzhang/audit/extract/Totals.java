package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which figure can be the total of a list, and which its parts. */
final class Totals {
  /** Words of figures that are no parts of a budget. */
  private static final List<String> OUTCOMES = List.of("决算", "执行", "完成", "实际", "支付", "使用");

  private Totals() {}

  /**
   * The figure that a list is of: the last outcome; of a sentence that came to its end, the first.
   */
  static @Nullable Said of(List<Said> scope, boolean first) {
    Said found = null;
    for (Said one : scope) {
      if (one.role() == Role.ACTUAL && !(first && found != null)) {
        found = one;
      }
    }
    return found != null || scope.isEmpty() ? found : scope.get(scope.size() - 1);
  }

  /** Whether a figure can have parts. */
  static boolean isDivisible(Said total) {
    return (total.kind() == Kind.MONEY || total.kind() == Kind.COUNT)
        && (total.role() == Role.ACTUAL || isBudget(total));
  }

  /** Whether one can be a part of the other by its kind, its unit and its role. */
  static boolean fits(Said parent, Said said) {
    if (parent.kind() != said.kind()) {
      return false;
    }
    if (said.kind() == Kind.COUNT) {
      return parent.claim().unit().equals(said.claim().unit());
    }
    if (isBudget(parent) && said.role() == Role.ACTUAL) {
      return OUTCOMES.stream().noneMatch(said.words()::contains);
    }
    return (said.role() == Role.ACTUAL) == (parent.role() == Role.ACTUAL);
  }

  private static boolean isBudget(Said said) {
    return said.role() == Role.BUDGET
        || said.role() == Role.BUDGET_INITIAL
        || said.role() == Role.BUDGET_ADJUSTED;
  }
}
