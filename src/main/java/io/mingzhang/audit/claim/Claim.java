package io.mingzhang.audit.claim;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;

/**
 * A figure that a text states.
 *
 * @param label what it is a figure of, as far as the text says; may be empty
 * @param value as written, in its unit
 * @param decimals how many decimals are written
 * @param unit as written; empty when there is none
 * @param year 0 when the text does not say
 */
public record Claim(
    Kind kind,
    Role role,
    String label,
    BigDecimal value,
    int decimals,
    String unit,
    int year,
    Span at) {

  /** What sort of figure it is. */
  public enum Kind {
    MONEY,
    PERCENT,
    COUNT,
    SCORE,
    NUMBER
  }

  /** What part the figure plays in its sentence. */
  public enum Role {
    ACTUAL,
    LAST_YEAR,
    BUDGET_INITIAL,
    BUDGET_ADJUSTED,
    BUDGET,
    CHANGE,
    RATE,
    SHARE,
    COMPLETION,
    CONTROL_RATE,
    POINTS,
    DEDUCTED,
    OTHER
  }
}
