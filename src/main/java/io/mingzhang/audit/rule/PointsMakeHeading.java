package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Mark;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items below a heading make the points and the score that the heading tells. */
final class PointsMakeHeading implements Check {
  @Override
  public void judge(Reading reading, Report report) {
    Mark heading = null;
    List<Mark> items = new ArrayList<>();
    List<Mark> headings = new ArrayList<>();
    for (Mark one : reading.marks()) {
      if (one.heading()) {
        judge(heading, items, report);
        heading = one;
        headings.add(one);
        items.clear();
      } else if (heading != null && one.section() == heading.section()) {
        items.add(one);
      }
    }
    judge(heading, items, report);
    total(reading, headings, report);
  }

  private static void judge(@Nullable Mark heading, List<Mark> items, Report report) {
    if (heading == null || items.size() < 2) {
      return;
    }
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal got = BigDecimal.ZERO;
    for (Mark item : items) {
      if (item.points() == null || item.got() == null) {
        return;
      }
      points = points.add(item.points().value());
      got = got.add(item.got().value());
    }
    compare(heading.points(), points, "分值", report);
    compare(heading.got(), got, "得分", report);
  }

  private static void compare(@Nullable Said told, BigDecimal sum, String what, Report report) {
    if (told != null && told.value().compareTo(sum) != 0) {
      report.add(
          AuditRules.SCORE_SUM,
          told.claim().at(),
          "这里"
              + what
              + "是 "
              + told.told()
              + "，下面各项"
              + what
              + "之和是 "
              + sum.toPlainString()
              + "分，相差 "
              + told.value().subtract(sum).abs().toPlainString()
              + "分",
          "核对各项" + what + "，或补上漏写的一项");
    }
  }

  /** The score that is told once for all is the sum of the groups, when these make 100 points. */
  private static void total(Reading reading, List<Mark> headings, Report report) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal got = BigDecimal.ZERO;
    for (Mark one : headings) {
      if (one.points() == null || one.got() == null) {
        return;
      }
      points = points.add(one.points().value());
      got = got.add(one.got().value());
    }
    if (points.compareTo(BigDecimal.valueOf(100)) != 0) {
      return;
    }
    for (Mark one : reading.marks()) {
      if (!one.heading()
          && one.points() == null
          && one.got() != null
          && one.got().value().compareTo(BigDecimal.valueOf(50)) > 0) {
        compare(one.got(), got, "得分", report);
      }
    }
  }
}
