package io.mingzhang.model.rule;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 比例: points × actual ÷ target, never above the points and never below 0.
 *
 * <p>Where less is better (≤) the score is full up to the target and points × target ÷ actual
 * beyond it. Source: 财预〔2020〕10号 and the forms' own notes.
 */
public record Proportional() implements ScoringRule {
  /** Digits kept inside a division; the score is rounded later, once, by the rubric's scale. */
  private static final MathContext INSIDE = MathContext.DECIMAL128;

  /** The score for a rate of completion, 1 being the target reached. */
  public BigDecimal score(BigDecimal points, BigDecimal rate) {
    return points.multiply(rate.max(BigDecimal.ZERO).min(BigDecimal.ONE), INSIDE);
  }

  /**
   * The rate of completion.
   *
   * @param lessIsBetter the target is an upper bound
   * @throws ArithmeticException when the divisor is zero
   */
  public BigDecimal rate(BigDecimal target, BigDecimal actual, boolean lessIsBetter) {
    if (lessIsBetter) {
      return actual.compareTo(target) <= 0 ? BigDecimal.ONE : target.divide(actual, INSIDE);
    }
    return actual.divide(target, INSIDE);
  }
}
