package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.claim.Share;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Names;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A share is the part over the whole that the sentence names, or over the total of its list. */
final class ShareFollows implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int OTHERS = 40;

  @Override
  public void judge(Reading reading, Report report) {
    Map<Integer, List<Share>> loose = new LinkedHashMap<>();
    Map<String, List<Said>> cache = new HashMap<>();
    for (Share one : reading.shares()) {
      Said part = one.part();
      if (part == null) {
        continue;
      }
      List<Said> wholes = wholes(one, part, reading, cache);
      if (!wholes.isEmpty()) {
        judge(one, part, wholes, reading, report);
      } else if (one.whole().isEmpty()
          && one.parent() == null
          && !part.isZero()
          && !one.rate().isZero()) {
        loose.computeIfAbsent(one.list(), key -> new ArrayList<>()).add(one);
      }
    }
    loose.values().forEach(list -> together(list, report));
  }

  /** Without a total in sight, all shares of a list must still be shares of one total. */
  private static void together(List<Share> list, Report report) {
    Interval common = null;
    for (Share one : list) {
      Said part = one.part();
      if (part == null || !one.rate().tail().isAboveZero()) {
        return;
      }
      Interval whole = part.loose().times(HUNDRED).over(one.rate().tail());
      if (common != null && !common.meets(whole)) {
        report.add(
            AuditRules.SHARE,
            one.rate().claim().at(),
            "写的是 " + one.rate().told() + "，照前面各项的占比推算，" + part.told() + " 不是这个份额",
            "核对各项占比的分母是不是同一个合计");
        return;
      }
      common =
          common == null
              ? whole
              : new Interval(common.low().max(whole.low()), common.high().min(whole.high()));
    }
  }

  private static List<Said> wholes(
      Share one, Said part, Reading reading, Map<String, List<Said>> cache) {
    if (one.whole().isEmpty()) {
      return one.parent() == null ? List.of() : List.of(one.parent());
    }
    String label = Names.label(one.whole());
    List<Said> all =
        cache.computeIfAbsent(
            label,
            key ->
                Stream.concat(reading.labelled(key).stream(), reading.named(key).stream())
                    .distinct()
                    .limit(OTHERS)
                    .toList());
    List<Said> near = new ArrayList<>();
    int closest = 0;
    for (Said whole : all) {
      boolean usable =
          !whole.is(part)
              && !Names.areOtherTotals(one.whole(), whole.claim().label())
              && whole.kind() == part.kind()
              && whole.role() != Claim.Role.CHANGE
              && (whole.claim().year() == part.claim().year()
                  || whole.claim().year() == 0
                  || part.claim().year() == 0);
      int closeness = !usable ? 0 : closeness(whole, part);
      if (usable && closeness >= closest) {
        if (closeness > closest) {
          near.clear();
        }
        closest = closeness;
        near.add(whole);
      }
    }
    if (near.stream().anyMatch(whole -> whole.claim().label().equals(label))) {
      near.removeIf(whole -> !whole.claim().label().equals(label));
    }
    if (near.isEmpty()
        && one.parent() != null
        && (Names.isGeneric(label) || Names.agree(label, one.parent().claim().label()))) {
      return List.of(one.parent());
    }
    if (near.isEmpty()) {
      reading.sentence(part).stream()
          .filter(said -> !said.is(part) && said.kind() == part.kind())
          .filter(said -> said.role() == Claim.Role.ACTUAL || said.role() == Claim.Role.BUDGET)
          .filter(said -> one.whole().length() >= 3)
          .filter(said -> said.claim().label().endsWith(one.whole()))
          .forEach(near::add);
    }
    return near;
  }

  private static int closeness(Said whole, Said part) {
    return whole.place().sentence() == part.place().sentence()
        ? 4
        : whole.place().paragraph() == part.place().paragraph()
            ? 3
            : whole.place().section() == part.place().section() ? 2 : 1;
  }

  private static void judge(
      Share one, Said part, List<Said> wholes, Reading reading, Report report) {
    Said rate = one.rate();
    Said whole = wholes.get(0);
    if (wholes.stream().allMatch(Said::isZero)) {
      if (!one.whole().isEmpty() || !rate.isZero()) {
        report.add(
            rate.isZero() ? AuditRules.ZERO_WHOLE : AuditRules.ZERO_BASE,
            rate.claim().at(),
            "分母“"
                + (one.whole().isEmpty() ? whole.claim().label() : one.whole())
                + "”是 0，占比 "
                + rate.told()
                + " 没有意义",
            "删去占比",
            whole.claim().at());
      }
      return;
    }
    Verdict best = Verdict.WRONG;
    for (Said each : wholes) {
      if (!each.isZero()) {
        best = best.better(verdict(part, each, rate));
      }
    }
    if (best == Verdict.FITS || whole.isZero()) {
      return;
    }
    BigDecimal right = Slip.ratio(part.base(), whole.base());
    Rule rule =
        best == Verdict.TAIL
            ? AuditRules.TAIL
            : best == Verdict.DOUBTFUL ? AuditRules.WHOLE_NUMBERS : AuditRules.SHARE;
    report.add(
        rule,
        rate.claim().at(),
        "写的是 "
            + rate.told()
            + "，算得 "
            + part.told()
            + " ÷ "
            + whole.told()
            + " = "
            + Slip.percent(right, rate)
            + cause(part, rate, right, reading),
        best == Verdict.TAIL
            ? ""
            : "改为 " + Decimals.fixed(right, rate.claim().decimals()) + "%，或核对分子与分母",
        part.claim().at(),
        whole.claim().at());
  }

  /** A quick look before the exact one, for there are many to look at. */
  private static boolean isNear(Said part, Said whole, Said rate) {
    BigDecimal off =
        part.base().multiply(HUNDRED).subtract(rate.value().multiply(whole.base())).abs();
    return off.compareTo(whole.base().add(whole.base())) <= 0;
  }

  private static Verdict verdict(Said part, Said whole, Said rate) {
    return Verdict.of(
        part.tight().times(HUNDRED).over(whole.tight()),
        part.loose().times(HUNDRED).over(whole.loose()),
        rate);
  }

  private static String cause(Said part, Said rate, BigDecimal right, Reading reading) {
    Said other = otherTotal(part, rate, reading);
    return other == null
        ? Slip.between(right, rate)
        : "；"
            + rate.told()
            + " = "
            + part.told()
            + " ÷ "
            + other.told()
            + "：用了“"
            + other.claim().label()
            + "”作分母";
  }

  private static @Nullable Said otherTotal(Said part, Said rate, Reading reading) {
    int from = Math.max(0, reading.indexOf(part) - OTHERS);
    for (Said other :
        reading.claims().subList(from, Math.min(reading.claims().size(), from + 2 * OTHERS))) {
      if (other.kind() == Kind.MONEY
          && !other.is(part)
          && !other.isZero()
          && other.role() == Claim.Role.ACTUAL
          && other.base().compareTo(part.base()) > 0
          && isNear(part, other, rate)
          && verdict(part, other, rate) == Verdict.FITS) {
        return other;
      }
    }
    return null;
  }
}
