package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Basis;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rate of change is the difference over the earlier figure. */
final class RateFollows implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One way to read a comparison: the difference, what it is taken over, the later figure. */
  private record Way(
      Interval change,
      Interval base,
      Interval looseChange,
      Interval looseBase,
      BigDecimal delta,
      BigDecimal prior,
      @Nullable BigDecimal current) {
    Verdict verdict(Said rate) {
      if (!base.isAboveZero() || !looseBase.isAboveZero()) {
        return Verdict.WRONG;
      }
      return Verdict.of(
          change.abs().times(HUNDRED).over(base),
          looseChange.abs().times(HUNDRED).over(looseBase),
          rate);
    }
  }

  @Override
  public void judge(Reading reading, Report report) {
    for (Comparison one : reading.comparisons()) {
      if (one.rate() != null) {
        judge(one, one.rate(), reading, report);
      }
    }
  }

  private static void judge(Comparison one, Said rate, Reading reading, Report report) {
    List<Way> ways = ways(one, reading);
    if (ways.isEmpty()) {
      return;
    }
    Verdict best = Verdict.WRONG;
    for (Way way : ways) {
      best = best.better(way.verdict(rate));
    }
    Way first = ways.get(0);
    if (best == Verdict.FITS && !isOverCurrent(ways, rate)) {
      return;
    }
    best = best == Verdict.FITS ? Verdict.WRONG : best;
    if (first.prior.signum() <= 0 || UnitSlip.explains(one, rate)) {
      return;
    }
    BigDecimal right = Slip.ratio(first.delta.abs(), first.prior);
    Said money =
        one.change() != null
            ? one.change()
            : one.base() != null ? one.base() : one.currents().get(0);
    String sum =
        money.told(first.delta.abs())
            + " ÷ "
            + money.told(first.prior)
            + " = "
            + Slip.percent(right, rate);
    Rule rule =
        best == Verdict.TAIL
            ? AuditRules.TAIL
            : best == Verdict.DOUBTFUL ? AuditRules.WHOLE_NUMBERS : AuditRules.RATE;
    report.add(
        rule,
        rate.claim().at(),
        "写的是 "
            + rate.told()
            + "，算得 "
            + sum
            + "，相差 "
            + difference(right, rate)
            + " 个百分点"
            + cause(first, rate, right, money),
        best == Verdict.TAIL
            ? ""
            : "改为 " + Decimals.fixed(right, rate.claim().decimals()) + "%，或核对增减额与上年数");
  }

  /**
   * Whether the rate is exactly that over the later figure and far from the right one, though
   * coarse figures leave room for both.
   */
  private static boolean isOverCurrent(List<Way> ways, Said rate) {
    boolean over = false;
    for (Way way : ways) {
      if (way.prior.signum() <= 0 || way.current == null || way.current.signum() <= 0) {
        return false;
      }
      Interval claimed = rate.loose();
      BigDecimal right = Slip.ratio(way.delta.abs(), way.prior);
      BigDecimal wrong = Slip.ratio(way.delta.abs(), way.current);
      boolean far = right.subtract(rate.value()).abs().compareTo(BigDecimal.ONE) > 0;
      if (!far || Interval.around(right, BigDecimal.ZERO).meets(claimed)) {
        return false;
      }
      over |= Interval.around(wrong, BigDecimal.ZERO).meets(claimed);
    }
    return over;
  }

  private static String difference(BigDecimal right, Said rate) {
    return Decimals.plain(
        right
            .subtract(rate.value())
            .abs()
            .setScale(Math.max(2, rate.claim().decimals()), RoundingMode.HALF_UP));
  }

  private static String cause(Way way, Said rate, BigDecimal right, Said money) {
    if (way.current != null && way.current.signum() > 0) {
      BigDecimal wrong = Slip.ratio(way.delta.abs(), way.current);
      if (wrong.subtract(rate.value()).abs().compareTo(rate.tail().high().subtract(rate.value()))
          <= 0) {
        return "；"
            + rate.told()
            + " = "
            + money.told(way.delta.abs())
            + " ÷ "
            + money.told(way.current)
            + "：率用了本年数作基数";
      }
    }
    return Slip.between(right, rate);
  }

  private static List<Way> ways(Comparison one, Reading reading) {
    List<Way> ways = new ArrayList<>();
    Said change = one.change();
    Said base = one.base();
    if (base != null && !base.isZero()) {
      for (Said current : one.currents()) {
        if (current.kind() == base.kind() && !current.is(base)) {
          ways.add(of(current, base));
        }
      }
      if (change != null && change.kind() == base.kind()) {
        Way stated =
            new Way(
                change.tight(),
                base.tight(),
                change.loose(),
                base.loose(),
                change.base(),
                base.base(),
                one.currents().isEmpty() ? null : one.currents().get(0).base());
        ways.add(0, stated);
      }
      return ways;
    }
    if (base != null) {
      return ways;
    }
    if (change != null) {
      for (Said current : one.currents()) {
        if (current.kind() == change.kind() && current.role() != Claim.Role.LAST_YEAR) {
          int sign = one.sign() == 0 ? 1 : one.sign();
          ways.add(back(current, change, sign));
        }
      }
      if (ways.isEmpty() && !one.label().isEmpty() && one.currents().isEmpty()) {
        for (Said fact : reading.labelledNear(one.label(), change.place().from())) {
          if (fact.role() == Claim.Role.ACTUAL
              && fact.kind() == change.kind()
              && (one.year() == 0 || fact.claim().year() == one.year())) {
            ways.add(back(fact, change, one.sign() == 0 ? 1 : one.sign()));
          }
        }
      }
      return ways;
    }
    Said current = one.current();
    if (current != null && !one.basis().isBudget() && current.claim().year() > 0) {
      int wanted =
          one.basis().kind() == Basis.Kind.YEAR ? one.basis().year() : current.claim().year() - 1;
      for (Said fact : reading.labelledNear(current.claim().label(), current.place().from())) {
        if (!fact.is(current)
            && fact.claim().year() == wanted
            && !fact.isZero()
            && fact.kind() == current.kind()
            && fact.role() != Claim.Role.CHANGE) {
          ways.add(of(current, fact));
        }
      }
    }
    return ways;
  }

  private static Way of(Said current, Said base) {
    return new Way(
        current.tight().minus(base.tight()),
        base.tight(),
        current.loose().minus(base.loose()),
        base.loose(),
        current.base().subtract(base.base()),
        base.base(),
        current.base());
  }

  /** The earlier figure is the later one less the difference. */
  private static Way back(Said current, Said change, int sign) {
    Interval prior =
        sign > 0 ? current.tight().minus(change.tight()) : current.tight().plus(change.tight());
    Interval loose =
        sign > 0 ? current.loose().minus(change.loose()) : current.loose().plus(change.loose());
    BigDecimal exact =
        sign > 0 ? current.base().subtract(change.base()) : current.base().add(change.base());
    return new Way(
        change.tight(), prior, change.loose(), loose, change.base(), exact, current.base());
  }
}
