package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Said;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that 其中 breaks down: 增加10万元，其中A增加6万元，B增加4万元. */
final class ChangeParts {
  private @Nullable Said last;
  private @Nullable BreakdownDraft list;

  /** How many parts have amounts of their own. */
  private int values;

  void change(Said said) {
    if (list != null) {
      Context.remember(list.items, said);
    }
    last = said;
  }

  /** An amount that is no change. */
  void value() {
    values += list == null ? 0 : 1;
  }

  /** An outcome stands between: 其中 will be about it. */
  void actual() {
    last = null;
  }

  void open() {
    if (last != null && list == null) {
      list = new BreakdownDraft(last, false);
    }
  }

  /** The list, when changes of one direction are broken down in full. */
  Optional<BreakdownDraft> endSentence() {
    BreakdownDraft done = list;
    boolean even = done != null && (values == 0 || values == done.items.size());
    list = null;
    last = null;
    values = 0;
    return done != null && even && isOneWay(done) ? Optional.of(done) : Optional.empty();
  }

  private static boolean isOneWay(BreakdownDraft list) {
    int sign = list.parent.sign();
    return list.items.size() >= 2
        && list.items.stream().allMatch(one -> one.sign() == sign && one.kind() == Kind.MONEY);
  }
}
