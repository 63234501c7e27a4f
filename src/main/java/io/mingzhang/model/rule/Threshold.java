package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;

/**
 * A number that a rubric states.
 *
 * @param value a percentage as its fraction
 * @param percent whether it was stated as a percentage, and is shown as one
 */
public record Threshold(BigDecimal value, boolean percent) implements Comparable<Threshold> {
  public static final Threshold ALL = new Threshold(BigDecimal.ONE, true);

  /** As it is shown: 95% or 3. */
  public String words() {
    return show(value);
  }

  /** Another number, shown the same way. */
  String show(BigDecimal other) {
    return percent ? Decimals.plain(other.movePointRight(2)) + "%" : Decimals.plain(other);
  }

  @Override
  public int compareTo(Threshold other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Threshold that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return value.stripTrailingZeros().hashCode();
  }
}
