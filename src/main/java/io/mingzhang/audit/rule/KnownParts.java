package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Claim.Role;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures whose parts everybody knows add up where a paragraph gives them all. */
final class KnownParts implements Check {
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "基本支出", List.of("人员经费", "公用经费"),
          "三公经费", List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"),
          "公务用车购置及运行维护费", List.of("公务用车购置费", "公务用车运行维护费"),
          "政府采购支出", List.of("政府采购货物支出", "政府采购工程支出", "政府采购服务支出"),
          "支出", List.of("基本支出", "项目支出"));
  private static final List<String> OTHER = List.of("上缴上级支出", "经营支出", "对附属单位补助支出", "事业支出");

  @Override
  public void judge(Reading reading, Report report) {
    Map<String, Map<String, List<Said>>> groups = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Said one : reading.claims()) {
      if (one.kind() == Kind.MONEY && !one.reason() && isValue(one.role())) {
        String group = one.place().paragraph() + "/" + one.claim().year() + "/" + column(one);
        if (!groups.containsKey(group)) {
          order.add(group);
        }
        String key = one.key().equals("收支") ? "收支总计" : one.key();
        groups
            .computeIfAbsent(group, name -> new HashMap<>())
            .computeIfAbsent(key, name -> new ArrayList<>())
            .add(one);
      }
    }
    Set<Said> judged = new HashSet<>();
    reading.breakdowns().forEach(list -> parents(list, judged));
    groups
        .values()
        .forEach(figures -> figures.values().forEach(list -> list.removeIf(judged::contains)));
    for (String group : order) {
      Map<String, List<Said>> figures = groups.getOrDefault(group, Map.of());
      PARTS.forEach((total, parts) -> judge(total, parts, figures, report));
    }
  }

  /** Totals of lists are judged with their lists. */
  private static void parents(Breakdown list, Set<Said> judged) {
    if (list.items().size() >= 2) {
      judged.add(list.parent());
    }
    list.nested().forEach(nested -> parents(nested.list(), judged));
  }

  private static boolean isValue(Role role) {
    return role == Role.ACTUAL
        || role == Role.BUDGET
        || role == Role.BUDGET_INITIAL
        || role == Role.BUDGET_ADJUSTED
        || role == Role.LAST_YEAR;
  }

  /** Last year's figures are outcomes as well, which their year tells apart where it is known. */
  private static String column(Said one) {
    return one.role() == Role.LAST_YEAR && one.claim().year() > 0
        ? Role.ACTUAL.name()
        : one.role().name();
  }

  /** Of several totals the one that is told with its parts. */
  private static List<Said> besideParts(List<Said> totals, List<Said> parts) {
    Set<Integer> sentences = new HashSet<>();
    parts.forEach(part -> sentences.add(part.place().sentence()));
    return totals.stream().filter(total -> sentences.contains(total.place().sentence())).toList();
  }

  private static void judge(
      String name, List<String> parts, Map<String, List<Said>> figures, Report report) {
    List<Said> totals = figures.getOrDefault(name, List.of());
    if (totals.size() > 1) {
      totals = besideParts(totals, figures.getOrDefault(parts.get(0), List.of()));
    }
    if (totals.size() != 1 || OTHER.stream().anyMatch(figures::containsKey)) {
      return;
    }
    Said total = totals.get(0);
    Interval sum = Interval.around(BigDecimal.ZERO, BigDecimal.ZERO);
    Interval loose = sum;
    BigDecimal exact = BigDecimal.ZERO;
    for (String part : parts) {
      List<Said> found = figures.getOrDefault(part, List.of());
      if (found.size() != 1) {
        return;
      }
      sum = sum.plus(found.get(0).tight());
      loose = loose.plus(found.get(0).loose());
      exact = exact.add(found.get(0).base());
    }
    if (!sum.meets(total.tight())) {
      report.add(
          loose.meets(total.loose()) ? AuditRules.WHOLE_NUMBERS : AuditRules.SUM,
          total.claim().at(),
          "“"
              + total.claim().label()
              + "”写的是 "
              + total.told()
              + "，"
              + String.join("、", parts)
              + "之和是 "
              + total.inUnit(exact)
              + "，相差 "
              + total.inUnit(exact.subtract(total.base()).abs()),
          "核对这几个数");
    }
  }
}
