package io.mingzhang.model.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers, each end open or closed as stated.
 *
 * @param low null when it has no lower end
 * @param lowIncluded whether the lower end belongs to it (≥ rather than &gt;)
 * @param high null when it has no upper end
 * @param highIncluded whether the upper end belongs to it (≤ rather than &lt;)
 */
public record Interval(
    @Nullable Threshold low, boolean lowIncluded, @Nullable Threshold high, boolean highIncluded) {
  public static Interval exactly(Threshold at) {
    return new Interval(at, true, at, true);
  }

  public static Interval from(Threshold low, boolean included) {
    return new Interval(low, included, null, false);
  }

  public static Interval upTo(Threshold high, boolean included) {
    return new Interval(null, false, high, included);
  }

  public boolean contains(BigDecimal value) {
    return isAboveLow(value) && isBelowHigh(value);
  }

  /** Whether there is no number in it, as in ≥ 90% and &lt; 80%. */
  public boolean isEmpty() {
    if (low == null || high == null) {
      return false;
    }
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && !(lowIncluded && highIncluded));
  }

  /** Whether it holds every number, as when no bound was stated. */
  public boolean isUnbounded() {
    return low == null && high == null;
  }

  boolean inPercent() {
    return (low != null && low.percent()) || (high != null && high.percent());
  }

  /** As it is shown: 不低于 and 不超过 take their end in, 高于 and 低于 leave it out. */
  public String words() {
    if (low != null && low.equals(high)) {
      return "等于 " + low.words();
    }
    if (low != null && high != null) {
      return (lowIncluded ? "不低于 " : "高于 ")
          + low.words()
          + (highIncluded ? "、不超过 " : "、低于 ")
          + high.words();
    }
    if (low != null) {
      return (lowIncluded ? "不低于 " : "高于 ") + low.words();
    }
    return high == null ? "任何数" : (highIncluded ? "不超过 " : "低于 ") + high.words();
  }

  private boolean isAboveLow(BigDecimal value) {
    if (low == null) {
      return true;
    }
    int order = value.compareTo(low.value());
    return order > 0 || (order == 0 && lowIncluded);
  }

  private boolean isBelowHigh(BigDecimal value) {
    if (high == null) {
      return true;
    }
    int order = value.compareTo(high.value());
    return order < 0 || (order == 0 && highIncluded);
  }
}
