package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Breakdown.Form;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Names;
import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a list that names all of them make its total, at every level. */
final class PartsMakeTotal implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    for (Breakdown list : reading.breakdowns()) {
      judge(list, List.of(), reading.text(), report);
    }
  }

  /** Judges a list and gives back the items at its end that belong to the list above it. */
  private static List<Said> judge(Breakdown list, List<Said> after, String text, Report report) {
    List<Said> items = new ArrayList<>();
    int at = 0;
    for (Breakdown.Nested nested : list.nested()) {
      items.addAll(list.items().subList(at, Math.max(at, nested.after())));
      at = Math.max(at, nested.after());
      List<Said> next = list.items().subList(at, list.items().size());
      items.addAll(judge(nested.list(), next, text, report));
    }
    items.addAll(list.items().subList(at, list.items().size()));
    int used = list.totalLast() ? suffix(list.parent(), items) : prefix(list, items, text);
    if (used > 0) {
      return items.subList(used, items.size());
    }
    List<Said> longer = new ArrayList<>(items);
    longer.addAll(after);
    if (!after.isEmpty() && prefix(list, longer, text) > 0) {
      return List.of();
    }
    if (list.others().stream().anyMatch(other -> isSum(other, items))) {
      return List.of();
    }
    int row = Completeness.chained(items, text);
    report(
        list, row >= 2 && list.form() != Form.TOTAL_LAST ? items.subList(0, row) : items, report);
    return List.of();
  }

  /** How many items make the total; those behind them belong to the list above. */
  private static int prefix(Breakdown list, List<Said> items, String text) {
    Said total = list.parent();
    Interval wanted = list.form() == Form.CHANGES ? signed(total) : total.tight();
    Interval sum = Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    int least = Completeness.chained(items, text);
    int fits = 0;
    for (int i = 0; i < items.size(); i++) {
      Said item = items.get(i);
      sum = sum.plus(list.form() == Form.CHANGES ? signed(item) : item.tight());
      if (i + 1 >= least && sum.meets(wanted)) {
        fits = i + 1;
      }
    }
    return fits == 1 && items.size() > 1 && total.isZero() ? 0 : fits;
  }

  private static boolean isSum(Said total, List<Said> items) {
    Interval sum = Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    for (Said item : items) {
      sum = sum.plus(item.tight());
    }
    return sum.meets(total.tight());
  }

  private static boolean isSame(Said item, Said total) {
    return item.key().equals(total.key())
        && !Names.areOtherTotals(item.claim().label(), total.claim().label());
  }

  private static Interval signed(Said change) {
    return change.tight().times(BigDecimal.valueOf(change.sign()));
  }

  private static int suffix(Said total, List<Said> items) {
    Interval wanted = total.tight();
    Interval sum = Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    for (int i = items.size() - 1; i >= 0; i--) {
      sum = sum.plus(items.get(i).tight());
      if (sum.meets(wanted) && i < items.size() - 1) {
        return items.size();
      }
    }
    return 0;
  }

  private static void report(Breakdown list, List<Said> items, Report report) {
    Said total = list.parent();
    BigDecimal sum = BigDecimal.ZERO;
    Interval loose = Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    for (Said item : items) {
      boolean less = list.form() == Form.CHANGES && item.sign() != total.sign();
      sum = less ? sum.subtract(item.base()) : sum.add(item.base());
      loose = less ? loose.minus(item.loose()) : loose.plus(item.loose());
    }
    BigDecimal off = sum.subtract(total.base());
    boolean namesItself =
        total.kind() == Kind.MONEY && items.stream().anyMatch(item -> isSame(item, total));
    if (namesItself && !total.key().isEmpty() && !list.totalLast()) {
      return;
    }
    if (items.size() < 2
        || !Completeness.isSure(list, items, off, unitSlip(items, total) != null)) {
      return;
    }
    Said slipped = unitSlip(items, total);
    if (slipped != null) {
      report.add(
          AuditRules.UNIT,
          slipped.claim().at(),
          "各项之和与合计 "
              + total.told()
              + " 相差很大；这一项的单位写成“"
              + (slipped.claim().unit().equals("元") ? "万元" : "元")
              + "”就相符",
          "核对这一项的单位",
          total.claim().at());
      return;
    }
    boolean whole = loose.meets(total.loose());
    report.add(
        whole ? AuditRules.WHOLE_NUMBERS : AuditRules.SUM,
        total.claim().at(),
        "合计写的是 "
            + total.told()
            + "，各项之和是 "
            + total.told(sum)
            + "，相差 "
            + total.told(off.abs())
            + cause(total, items, off, sum),
        "核对各项与合计；各项不错的话，合计应为 " + total.told(sum),
        items.stream().limit(12).map(item -> item.claim().at()).toArray(Span[]::new));
  }

  private static String cause(Said total, List<Said> items, BigDecimal off, BigDecimal sum) {
    for (Said item : items) {
      BigDecimal right = item.base().subtract(off);
      if (item.kind() == Kind.MONEY && right.signum() > 0 && items.size() > 1) {
        String slip = Slip.between(right.divide(item.scale(), 6, RoundingMode.HALF_UP), item);
        if (slip.contains("颠倒") || slip.contains("漏写")) {
          return "；" + item.told() + " 改为 " + item.inUnit(right) + " 就相符" + slip;
        }
      }
    }
    return total.kind() == Kind.MONEY
        ? Slip.between(sum.divide(total.scale(), 6, RoundingMode.HALF_UP), total)
        : "";
  }

  /** The one item whose unit is wrong, if changing it reconciles the list. */
  private static @Nullable Said unitSlip(List<Said> items, Said total) {
    if (total.kind() != Kind.MONEY || items.size() > 40) {
      return null;
    }
    BigDecimal sum = items.stream().map(Said::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Said item : items) {
      if (item.isZero()
          || (item.claim().unit().equals(total.claim().unit())
              && items.size() > 1
              && item.base().compareTo(total.base()) <= 0)) {
        continue;
      }
      int shift = item.claim().unit().equals("元") ? 4 : -4;
      BigDecimal changed = sum.subtract(item.base()).add(item.base().movePointRight(shift));
      if (changed
              .subtract(total.base())
              .abs()
              .compareTo(total.loose().high().subtract(total.base()))
          <= 0) {
        return item;
      }
    }
    return null;
  }
}
