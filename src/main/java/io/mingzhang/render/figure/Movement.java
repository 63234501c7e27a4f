package io.mingzhang.render.figure;

import io.mingzhang.model.Measure;
import java.math.BigDecimal;

/**
 * By how much a figure moved, the amount and the rate without their signs, which the words say.
 *
 * @param rate empty where the base is not above zero
 */
public record Movement(boolean up, String amount, String rate) {
  public static Movement of(BigDecimal now, BigDecimal before, Measure measure) {
    BigDecimal difference = now.subtract(before).abs();
    return new Movement(
        now.compareTo(before) > 0,
        Format.inText(difference, measure),
        before.signum() <= 0 ? "" : Format.rate(difference, before) + "%");
  }

  /** Before the amount. */
  public String more() {
    return up ? "增加" : "减少";
  }

  /** Before the rate. */
  public String growth() {
    return rate.isEmpty() ? "" : "，" + (up ? "增长" : "下降");
  }

  public String text() {
    return more() + amount + growth() + rate;
  }
}
