package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Names;
import io.mingzhang.audit.word.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One figure of one year has one value in a text. */
final class OneValuePerName implements Check {
  private static final List<String> EVERYWHERE =
      List.of("三公经费", "机关运行经费", "公务接待费", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车运行维护费", "政府采购支出");
  private static final List<String> IN_SECTION = List.of("基本支出", "项目支出", "人员经费", "公用经费");
  private static final List<String> TOTALS =
      List.of(
          "收入合计",
          "支出合计",
          "收入总计",
          "支出总计",
          "收、支总计",
          "财政拨款收入",
          "财政拨款支出",
          "一般公共预算财政拨款收入",
          "一般公共预算财政拨款支出",
          "决算收入",
          "决算支出",
          "年初结转和结余",
          "年末结转和结余");

  @Override
  public void judge(Reading reading, Report report) {
    Map<String, Said> first = new HashMap<>();
    Set<Said> planned = planned(reading);
    for (Said one : reading.claims()) {
      if (one.kind() != Kind.MONEY
          || one.reason()
          || planned.contains(one)
          || (one.role() != Claim.Role.ACTUAL && one.role() != Claim.Role.BUDGET_INITIAL)) {
        continue;
      }
      String key = key(reading, one);
      if (key.isEmpty()) {
        continue;
      }
      Said before = first.putIfAbsent(key + "/" + one.claim().year() + "/" + one.role(), one);
      if (before != null && !before.loose().meets(one.loose())) {
        report.add(
            AuditRules.TWO_VALUES,
            one.claim().at(),
            "“"
                + one.claim().label()
                + "”这里是 "
                + one.told()
                + "，前面是 "
                + before.told()
                + "，相差 "
                + one.inUnit(one.base().subtract(before.base()).abs()),
            "核对哪一个对；口径不同的写清楚",
            before.claim().at());
      }
    }
  }

  /** The parts of a budget are budgets, though their own words do not say so. */
  private static Set<Said> planned(Reading reading) {
    Set<Said> planned = new HashSet<>();
    for (Breakdown list : reading.breakdowns()) {
      Claim.Role role = list.parent().role();
      if (role == Claim.Role.BUDGET
          || role == Claim.Role.BUDGET_INITIAL
          || role == Claim.Role.BUDGET_ADJUSTED) {
        planned.addAll(list.items());
      }
    }
    return planned;
  }

  private static String key(Reading reading, Said one) {
    String label = one.claim().label();
    String key = one.key();
    if (EVERYWHERE.contains(key)) {
      return Names.qualified(label).replace("财政拨款.", "").replace("一般公共预算.", "");
    }
    if (IN_SECTION.contains(key)) {
      return Names.qualified(label) + "@" + one.place().section();
    }
    int from = Math.max(0, one.place().from() - 30);
    String tail =
        Words.unfilledOnce(Words.tail(reading.text().substring(from, one.place().from())));
    int year = tail.lastIndexOf('年');
    tail = year >= 4 ? tail.substring(year - 4) : tail;
    for (String total : TOTALS) {
      if (tail.endsWith(total) && Names.label(tail).replace("本年", "").length() <= total.length()) {
        return total;
      }
    }
    return "";
  }
}
