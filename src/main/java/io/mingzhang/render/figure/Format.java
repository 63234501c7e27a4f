package io.mingzhang.render.figure;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How figures are printed: the same on every machine, whatever its locale. */
public final class Format {
  /** Stands where a figure was not stated; zero is printed as zero. */
  public static final String UNKNOWN = "—";

  private static final int MONEY_SCALE = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Format() {}

  public static String money(@Nullable BigDecimal value) {
    return value == null
        ? UNKNOWN
        : value.setScale(MONEY_SCALE, RoundingMode.HALF_UP).toPlainString();
  }

  public static String money(@Nullable Amount amount) {
    return money(amount == null ? null : amount.value());
  }

  /** A number of things, or points: no more decimals than it has. */
  public static String count(@Nullable BigDecimal value) {
    if (value == null) {
      return UNKNOWN;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  public static String count(@Nullable Amount amount) {
    return count(amount == null ? null : amount.value());
  }

  /** A figure as its measure asks, without the unit. */
  public static String bare(@Nullable Figure figure) {
    if (figure == null) {
      return UNKNOWN;
    }
    return bare(figure.value(), figure.measure());
  }

  private static String bare(BigDecimal value, Measure measure) {
    return measure.isMoney() ? money(value) : count(value);
  }

  /** A figure in running text: money with its unit, numbers of things bare. */
  public static String inText(Figure figure) {
    return bare(figure) + figure.measure().label();
  }

  public static String inText(@Nullable BigDecimal value, Measure measure) {
    return value == null ? "未提供" : bare(value, measure) + measure.label();
  }

  /** Part of whole in percent with two decimals; unknown where the whole is not above zero. */
  public static String percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null || whole.signum() <= 0) {
      return UNKNOWN;
    }
    return rate(part, whole) + "%";
  }

  public static String rate(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MONEY_SCALE, RoundingMode.HALF_UP).toPlainString();
  }
}
