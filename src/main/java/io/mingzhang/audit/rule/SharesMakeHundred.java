package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.claim.Share;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The shares of a list that is complete make 100 %. */
final class SharesMakeHundred implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEAR = BigDecimal.TEN;

  @Override
  public void judge(Reading reading, Report report) {
    Map<String, List<Share>> lists = new LinkedHashMap<>();
    for (Share one : reading.shares()) {
      lists.computeIfAbsent(one.list() + one.whole(), key -> new ArrayList<>()).add(one);
    }
    lists.values().stream()
        .filter(list -> list.size() >= 2 && namesAll(list, reading))
        .forEach(list -> judge(list, report));
  }

  /** Whether no amount of the sentence goes without its share, but for the total. */
  private static boolean namesAll(List<Share> list, Reading reading) {
    Set<Said> parts = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Share one : list) {
      Said part = one.part();
      if (part != null && parts.add(part)) {
        sum = sum.add(part.base());
      }
    }
    BigDecimal whole = sum;
    return reading.sentence(list.get(0).rate()).stream()
        .filter(one -> one.kind() == Kind.MONEY && one.role() == Claim.Role.ACTUAL)
        .filter(one -> !parts.contains(one) && !one.isZero())
        .allMatch(one -> one.base().compareTo(whole) >= 0);
  }

  private static void judge(List<Share> list, Report report) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = BigDecimal.ZERO;
    Set<Said> parts = new HashSet<>();
    BigDecimal partSum = BigDecimal.ZERO;
    Said parent = list.get(0).parent();
    for (Share one : list) {
      sum = sum.add(one.rate().value());
      tolerance = tolerance.add(BigDecimal.ONE.movePointLeft(one.rate().claim().decimals()));
      if (one.part() != null) {
        if (!parts.add(one.part()) || !Objects.equals(one.parent(), parent)) {
          return;
        }
        partSum = partSum.add(one.part().base());
      }
    }
    BigDecimal off = sum.subtract(HUNDRED);
    if (off.abs().compareTo(tolerance) <= 0 || sum.signum() == 0) {
      return;
    }
    boolean known = parts.size() == list.size() && parent != null;
    boolean complete = known && parent != null && partSum.compareTo(parent.base()) == 0;
    boolean nothingKnown = parts.isEmpty() && off.abs().compareTo(NEAR) <= 0;
    boolean tooMuch =
        off.signum() > 0 && (complete || (parent == null && off.compareTo(NEAR) <= 0));
    if (complete
        || nothingKnown
        || tooMuch
        || (!known && off.abs().compareTo(NEAR) <= 0 && parts.size() == list.size())) {
      report.add(
          AuditRules.HUNDRED,
          list.get(list.size() - 1).rate().claim().at(),
          "各项占比之和是 " + Decimals.plain(sum) + "%，与 100% 相差 " + Decimals.plain(off.abs()) + " 个百分点",
          "核对每一项的占比，以及有没有漏掉的项");
    }
  }
}
