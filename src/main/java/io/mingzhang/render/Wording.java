package io.mingzhang.render;

import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The set phrases of a final-accounts text in which figures are told. */
final class Wording {
  private Wording() {}

  /** The change against last year: amount and rate, as far as they can be said. */
  static String change(@Nullable BigDecimal now, @Nullable BigDecimal before, Measure measure) {
    if (now == null) {
      return "未提供";
    }
    if (before == null) {
      return "上年数未提供";
    }
    int direction = now.compareTo(before);
    if (direction == 0) {
      return "与上年持平";
    }
    if (before.signum() == 0) {
      return "上年无此项";
    }
    BigDecimal difference = now.subtract(before).abs();
    if (difference.setScale(2, RoundingMode.HALF_UP).signum() == 0) {
      return "与上年基本持平";
    }
    String amount = (direction > 0 ? "增加" : "减少") + Format.inText(difference, measure);
    if (before.signum() < 0) {
      return "比上年" + amount;
    }
    String rate = (direction > 0 ? "增长" : "下降") + Format.rate(difference, before) + "%";
    return "比上年" + amount + "，" + rate;
  }

  /** The rate of change as a table prints it; unknown where there is none to tell. */
  static String changeRate(@Nullable BigDecimal now, @Nullable BigDecimal before) {
    if (now == null || before == null || before.signum() <= 0) {
      return Format.UNKNOWN;
    }
    return Format.rate(now.subtract(before), before) + "%";
  }

  static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal before) {
    return now == null || before == null ? null : now.subtract(before);
  }

  static String onBehalf(String publisher) {
    return "该单位没有门户网站，由" + publisher + "代为公开。";
  }
}
