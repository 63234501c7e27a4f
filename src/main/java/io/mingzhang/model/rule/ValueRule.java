package io.mingzhang.model.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** A rule that needs one number; a rate is its fraction, so 95% is 0.95. */
public sealed interface ValueRule extends ScoringRule
    permits Proportional, Tiers, Deduction, AllOrNothing {

  /** The score for a value; empty when the rule has no clause for it. */
  Optional<Verdict> judge(BigDecimal points, BigDecimal value);

  /** Whether the rule speaks of its value as a percentage. */
  boolean inPercent();
}
