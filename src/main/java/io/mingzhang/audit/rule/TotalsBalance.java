package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.word.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** 收入总计 equals 支出总计; what was carried in and came in equals what went out and stays. */
final class TotalsBalance implements Check {
  /** 用事业基金弥补收支差额, 结余分配: the balance has more than four sides. */
  private static final String OTHER_SOURCE = "其他来源";

  @Override
  public void judge(Reading reading, Report report) {
    Map<String, Map<String, Said>> groups = new HashMap<>();
    for (Said one : reading.claims()) {
      if (one.kind() == Kind.MONEY && !one.reason() && one.role() == Claim.Role.ACTUAL) {
        String what = what(reading, one);
        if (!what.isEmpty()) {
          Map<String, Said> group =
              groups.computeIfAbsent(
                  one.place().paragraph() + "/" + one.claim().year(), key -> new HashMap<>());
          group.putIfAbsent(what, one);
          judge(group, report);
        }
      }
    }
  }

  private static String what(Reading reading, Said one) {
    int from = Math.max(0, one.place().from() - 24);
    String tail =
        Words.unfilledOnce(Words.tail(reading.text().substring(from, one.place().from())));
    for (String name : new String[] {"收入总计", "支出总计"}) {
      if (tail.endsWith(name)) {
        return name;
      }
    }
    if (tail.contains("弥补") || tail.contains("使用非财政拨款") || tail.contains("结余分配")) {
      return OTHER_SOURCE;
    }
    if (tail.contains("结转")) {
      return tail.contains("年初") || tail.contains("上年")
          ? "年初"
          : tail.contains("年末") || tail.contains("结转下年") ? "年末" : "";
    }
    return tail.endsWith("本年收入合计") || tail.endsWith("本年收入")
        ? "收入"
        : tail.endsWith("本年支出合计") || tail.endsWith("本年支出") ? "支出" : "";
  }

  private static void judge(Map<String, Said> group, Report report) {
    Said in = group.get("收入总计");
    Said out = group.get("支出总计");
    if (in != null && out != null && !in.tight().meets(out.tight())) {
      report.add(
          AuditRules.BALANCE,
          out.claim().at(),
          "收入总计 "
              + in.told()
              + "，支出总计 "
              + out.told()
              + "，相差 "
              + in.inUnit(in.base().subtract(out.base()).abs()),
          "两个总计必须相等：核对年初结转、年末结转",
          in.claim().at());
    }
    Said opening = group.get("年初");
    Said income = group.get("收入");
    Said spent = group.get("支出");
    Said closing = group.get("年末");
    if (opening != null
        && !group.containsKey(OTHER_SOURCE)
        && income != null
        && spent != null
        && closing != null) {
      BigDecimal off =
          opening.base().add(income.base()).subtract(spent.base()).subtract(closing.base());
      if (!opening.tight().plus(income.tight()).meets(spent.tight().plus(closing.tight()))) {
        report.add(
            AuditRules.BALANCE,
            closing.claim().at(),
            "年初结转 "
                + opening.told()
                + " 加收入 "
                + income.told()
                + "，不等于支出 "
                + spent.told()
                + " 加年末结转 "
                + closing.told()
                + "，相差 "
                + closing.inUnit(off.abs()),
            "核对这四个数");
      }
    }
  }
}
