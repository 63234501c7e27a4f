package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Names the slip of the pen that turns the right figure into the one that stands there. */
final class Slip {
  private Slip() {}

  /**
   * A word on how the two differ, beginning with a comma; empty when no single slip explains it.
   */
  static String between(BigDecimal right, Said claimed) {
    int places = claimed.claim().decimals();
    String is = claimed.value().setScale(places, RoundingMode.HALF_UP).toPlainString();
    String should = right.setScale(places, RoundingMode.HALF_UP).toPlainString();
    if (should.endsWith(is) && should.length() > is.length()) {
      return "，像是漏写了开头的“" + should.substring(0, should.length() - is.length()) + "”";
    }
    if (is.length() == should.length()) {
      int first = -1;
      int last = -1;
      int count = 0;
      for (int i = 0; i < is.length(); i++) {
        if (is.charAt(i) != should.charAt(i)) {
          first = first < 0 ? i : first;
          last = i;
          count++;
        }
      }
      if (count == 1) {
        return "，只有“" + is.charAt(first) + "”与“" + should.charAt(first) + "”一位不同";
      }
      if (count == 2
          && is.charAt(first) == should.charAt(last)
          && is.charAt(last) == should.charAt(first)) {
        return "，像是两个数字写颠倒了";
      }
    }
    for (int shift : new int[] {1, -1, 2, -2}) {
      if (claimed
                  .value()
                  .movePointRight(shift)
                  .subtract(right)
                  .abs()
                  .compareTo(
                      claimed
                          .tail()
                          .high()
                          .subtract(claimed.tail().low())
                          .movePointRight(Math.max(0, shift)))
              <= 0
          && claimed.kind() == Claim.Kind.PERCENT
          && right.signum() > 0) {
        return "，像是小数点错了位";
      }
    }
    return "";
  }

  /** A percentage with as many decimals as the claim shows, at least two. */
  static String percent(BigDecimal value, Said claimed) {
    return Decimals.fixed(value, Math.max(2, claimed.claim().decimals())) + "%";
  }

  static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 10, RoundingMode.HALF_UP);
  }
}
