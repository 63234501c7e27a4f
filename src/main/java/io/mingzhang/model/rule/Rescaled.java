package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 百分制折算: a rule on a scale of its own, taken down to the indicator's points.
 *
 * @param full the points of the rule's own scale, as a rule 100
 */
public record Rescaled(BigDecimal full, ScoringRule rule) implements ScoringRule {
  /** A score on the rule's own scale as a score of the indicator. */
  public BigDecimal share(BigDecimal points, BigDecimal score) {
    return score.multiply(points, MathContext.DECIMAL128).divide(full, MathContext.DECIMAL128);
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return rule.attainable(full).each(score -> share(points, score));
  }

  @Override
  public String words(BigDecimal points) {
    return "先按 "
        + Decimals.plain(full)
        + " 分评，再折成 "
        + Decimals.plain(points)
        + " 分："
        + rule.words(full);
  }
}
