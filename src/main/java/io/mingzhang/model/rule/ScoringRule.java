package io.mingzhang.model.rule;

import java.math.BigDecimal;

/**
 * How an indicator's points become a score (评分标准).
 *
 * <p>All scores are exact; they are rounded once, by the rubric's scale, after the rule has spoken.
 */
public sealed interface ScoringRule
    permits ValueRule, ByTarget, Qualitative, Judged, Checklist, Sum, Better, Rescaled {

  /** The scores that the rule can yield out of these points. */
  Attainable attainable(BigDecimal points);

  /** The rule as a citizen reads it. */
  String words(BigDecimal points);
}
