package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Said;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that 其中 breaks down: 增加10万元，其中A增加6万元，B增加4万元. */
final class ChangeParts {
  private @Nullable Said last;

  /** The change of the sentence before, when it told of one alone. */
  private @Nullable Said former;

  private @Nullable BreakdownDraft list;

  /** How many parts have amounts of their own, less those that did not change. */
  private int values;

  private int changes;

  void change(Said said) {
    changes++;
    if (list != null) {
      Context.remember(list.items, said);
    }
    last = said;
  }

  /** An amount that is no change. */
  void value() {
    values += list == null ? 0 : 1;
  }

  /** A part that is said to have stayed as it was. */
  void flat() {
    values -= list == null ? 0 : 1;
  }

  /** An outcome stands between: 其中 will be about it. */
  void actual() {
    last = null;
  }

  /** A list begins, of this sentence or of the one before. */
  void open(boolean afterSentence) {
    Said parent = last != null ? last : afterSentence ? former : null;
    if (parent != null && list == null) {
      list = new BreakdownDraft(parent, Form.CHANGES);
    }
  }

  /** The list, when all parts that are named tell their change. */
  Optional<BreakdownDraft> endSentence() {
    BreakdownDraft done = list;
    boolean even = done != null && (values == 0 || values == done.items.size());
    if (done != null) {
      done.partial |= values == 0;
    }
    former = changes == 1 ? last : null;
    list = null;
    last = null;
    values = 0;
    changes = 0;
    return done != null && even && isDirected(done) ? Optional.of(done) : Optional.empty();
  }

  private static boolean isDirected(BreakdownDraft list) {
    return list.items.size() >= 2
        && list.parent.sign() != 0
        && list.items.stream().allMatch(one -> one.sign() != 0 && one.kind() == Kind.MONEY);
  }
}
