package io.mingzhang.diag;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals as text, the same in every locale. */
public final class Decimals {
  private static final int BRIEF = 6;

  private Decimals() {}

  /** Without needless zeros: 10.00 is 10. */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** For reading only: what a division left behind is cut to six decimals. */
  public static String brief(BigDecimal value) {
    return plain(value.scale() > BRIEF ? value.setScale(BRIEF, RoundingMode.HALF_UP) : value);
  }

  /** With a fixed number of decimals, rounded HALF_UP. */
  public static String fixed(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
  }
}
