package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Said;

/** How a displayed figure stands to what was computed for it; the better first. */
enum Verdict {
  FITS,
  TAIL,
  /** Only whole numbers that were rounded could explain it. */
  DOUBTFUL,
  WRONG;

  static Verdict of(Interval tight, Interval loose, Said claimed) {
    if (tight.meets(claimed.kind() == Claim.Kind.PERCENT ? claimed.loose() : claimed.tight())) {
      return FITS;
    }
    if (claimed.kind() == Claim.Kind.PERCENT && tight.meets(claimed.tail())) {
      return TAIL;
    }
    return loose.meets(claimed.loose()) ? DOUBTFUL : WRONG;
  }

  Verdict better(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
