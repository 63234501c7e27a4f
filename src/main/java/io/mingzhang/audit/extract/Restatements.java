package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Restatement;
import io.mingzhang.audit.claim.Said;
import java.util.ArrayList;
import java.util.List;

/** Ties an amount to the one before it that it only says again: 1.50万元（即14976元）. */
final class Restatements {
  private final List<Restatement> all = new ArrayList<>();

  void add(Said first, Said again) {
    all.add(new Restatement(first, again));
  }

  /** Whether an amount only says again what the one right in front of it says. */
  static boolean isOne(Quantity one, String before, Said former) {
    if (former.kind() != Kind.MONEY || one.kind() != Kind.MONEY) {
      return false;
    }
    String words = before.replace("（", "").replace("，", "").replace("：", "");
    boolean otherUnit = !one.unit().equals(former.claim().unit());
    return List.of("即", "折合", "也就是", "折合人民币").contains(words)
        || (otherUnit && (before.equals("（") || words.equals("合")));
  }

  List<Restatement> done() {
    return List.copyOf(all);
  }
}
