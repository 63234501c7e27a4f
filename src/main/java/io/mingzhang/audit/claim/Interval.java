package io.mingzhang.audit.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** All values that a displayed figure, or what is computed from several, can stand for. */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

  public static Interval around(BigDecimal value, BigDecimal half) {
    return new Interval(value.subtract(half), value.add(half));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval times(BigDecimal factor) {
    BigDecimal one = low.multiply(factor);
    BigDecimal two = high.multiply(factor);
    return new Interval(one.min(two), one.max(two));
  }

  /** Division by an interval above zero. */
  public Interval over(Interval divisor) {
    return new Interval(
        low.divide(low.signum() < 0 ? divisor.low : divisor.high, DOWN),
        high.divide(high.signum() < 0 ? divisor.high : divisor.low, UP));
  }

  public Interval abs() {
    if (low.signum() >= 0) {
      return this;
    }
    if (high.signum() <= 0) {
      return new Interval(high.negate(), low.negate());
    }
    return new Interval(BigDecimal.ZERO, high.max(low.negate()));
  }

  public boolean isAboveZero() {
    return low.signum() > 0;
  }

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
