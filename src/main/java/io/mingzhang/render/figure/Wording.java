package io.mingzhang.render.figure;

import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The set phrases of a final-accounts text in which figures are told. */
public final class Wording {
  public static final String WITH_LAST_YEAR = "与上年";

  private Wording() {}

  /** The change against last year: amount and rate, as far as they can be said. */
  public static String change(
      @Nullable BigDecimal now, @Nullable BigDecimal before, Measure measure) {
    if (now == null) {
      return "未提供";
    }
    if (before == null) {
      return "上年数未提供";
    }
    if (now.compareTo(before) != 0 && before.signum() == 0) {
      return "上年无此项";
    }
    return isSlight(now, before)
        ? WITH_LAST_YEAR + level(now, before)
        : "比上年" + Movement.of(now, before, measure).text();
  }

  /** 持平, or 基本持平 of figures that differ by less than is printed. */
  public static String level(BigDecimal now, BigDecimal before) {
    return now.compareTo(before) == 0 ? "持平" : "基本持平";
  }

  /** Whether two figures differ by less than is printed. */
  public static boolean isSlight(BigDecimal one, BigDecimal other) {
    return one.subtract(other).setScale(2, RoundingMode.HALF_UP).signum() == 0;
  }

  /** The rate of change as a table prints it; unknown where there is none to tell. */
  public static String changeRate(@Nullable BigDecimal now, @Nullable BigDecimal before) {
    if (now == null || before == null || before.signum() <= 0) {
      return Format.UNKNOWN;
    }
    return Format.rate(now.subtract(before), before) + "%";
  }

  public static @Nullable BigDecimal difference(
      @Nullable BigDecimal now, @Nullable BigDecimal before) {
    return now == null || before == null ? null : now.subtract(before);
  }

  public static String onBehalf(String publisher) {
    return "该单位没有门户网站，由" + publisher + "代为公开。";
  }
}
