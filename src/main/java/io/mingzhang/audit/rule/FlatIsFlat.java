package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.audit.word.Names;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** 持平 is said of equal figures; 基本持平 of figures within a twentieth. */
final class FlatIsFlat implements Check {
  static final BigDecimal ROUGHLY = new BigDecimal("0.05");
  private static final List<String> THREE = List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费");

  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      if (one.flat() != null) {
        judge(one, one.flat(), reading, report);
      }
    }
  }

  private static void judge(Comparison one, Comparison.Flat flat, Reading reading, Report report) {
    var at = reading.span(flat.from(), flat.to());
    Said told = one.change() != null && !one.change().isZero() ? one.change() : one.rate();
    if (told != null && !told.isZero() && (!flat.roughly() || isLarge(one))) {
      report.add(
          AuditRules.NOT_FLAT,
          at,
          "写了“持平”，同一句里又有增减 " + told.told(),
          "两种说法只能留一种",
          told.claim().at());
      return;
    }
    if (told != null) {
      return;
    }
    List<BigDecimal> now = new ArrayList<>();
    List<BigDecimal> then = new ArrayList<>();
    Said current = one.current();
    String label = one.label().isEmpty() && current != null ? current.claim().label() : one.label();
    if (current != null) {
      one.currents().stream()
          .filter(said -> !said.is(one.base()))
          .forEach(said -> now.add(said.base()));
    } else {
      now.addAll(facts(reading, label, one.year(), flat.from()));
    }
    if (one.base() != null) {
      then.add(one.base().base());
    } else {
      int year = one.basis().kind() == Basis.Kind.YEAR ? one.basis().year() : one.year() - 1;
      then.addAll(facts(reading, label, year, flat.from()));
    }
    if (now.isEmpty() || then.isEmpty() || (label.isEmpty() && one.base() == null)) {
      return;
    }
    boolean fits =
        now.stream().anyMatch(a -> then.stream().anyMatch(b -> isFlat(a, b, flat.roughly())));
    if (!fits) {
      BigDecimal a = now.get(0);
      BigDecimal b = then.get(0);
      report.add(
          AuditRules.NOT_FLAT,
          at,
          "写了“持平”，而本期 "
              + yuan(a)
              + "、上期 "
              + yuan(b)
              + "，相差 "
              + yuan(a.subtract(b).abs())
              + (b.signum() == 0
                  ? ""
                  : "（"
                      + a.subtract(b)
                          .multiply(BigDecimal.valueOf(100))
                          .divide(b, 2, RoundingMode.HALF_UP)
                      + "%）"),
          "写出增减额和幅度，或核对两个数");
    }
  }

  private static boolean isLarge(Comparison one) {
    return one.rate() != null && one.rate().value().compareTo(BigDecimal.valueOf(5)) > 0;
  }

  static boolean isFlat(BigDecimal now, BigDecimal then, boolean roughly) {
    BigDecimal difference = now.subtract(then).abs();
    return difference.signum() == 0
        || (roughly && difference.compareTo(then.abs().multiply(ROUGHLY)) <= 0);
  }

  private static String yuan(BigDecimal value) {
    return Decimals.plain(value.movePointLeft(4)) + "万元";
  }

  /** The text's own figures of that name and year; the three items of 三公 are added up. */
  static List<BigDecimal> facts(Reading reading, String label, int year, int place) {
    List<BigDecimal> found = new ArrayList<>();
    if (year <= 0 || label.isEmpty()) {
      return found;
    }
    for (Said one : reading.namedNear(label, place)) {
      if (isOf(one, year)) {
        found.add(one.base());
      }
    }
    if (found.isEmpty() && Names.key(label).equals("三公经费")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String part : THREE) {
        BigDecimal value = null;
        for (Said one : reading.namedNear(part, place)) {
          value = value == null && isOf(one, year) ? one.base() : value;
        }
        if (value == null) {
          return found;
        }
        sum = sum.add(value);
      }
      found.add(sum);
    }
    return found;
  }

  private static boolean isOf(Said one, int year) {
    return one.claim().year() == year
        && (one.role() == Claim.Role.ACTUAL || one.role() == Claim.Role.LAST_YEAR);
  }
}
