package io.mingzhang.model;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;

/**
 * How far two figures may be apart because each was rounded: half a unit of the last digit for
 * every figure that takes part. In 元 figures are exact.
 *
 * @param width of the interval to either side, in the figures' own unit
 */
public record Tolerance(BigDecimal width) {
  /** 万元 are printed with two decimals. */
  private static final BigDecimal HALF_A_LAST_DIGIT = new BigDecimal("0.005");

  public static Tolerance of(Measure measure, int figures) {
    return new Tolerance(
        measure == Measure.WAN_YUAN
            ? HALF_A_LAST_DIGIT.multiply(BigDecimal.valueOf(figures))
            : BigDecimal.ZERO);
  }

  public boolean covers(BigDecimal difference) {
    return difference.abs().compareTo(width) <= 0;
  }

  /** As a finding says it; empty where nothing may differ. */
  public String words(Measure measure) {
    return width.signum() == 0 ? "" : "（四舍五入最多可差 " + Decimals.plain(width) + measure.label() + "）";
  }
}
