package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.util.List;

/** What is left of a sum is the sum less what was spent of it. */
final class LeftOverFollows implements Check {
  private static final List<String> LEFT = List.of("结余", "剩余", "结转下年", "结转至下年");
  private static final List<String> GIVEN = List.of("安排", "到位", "下达", "预算", "拨付", "拨入", "资金");
  private static final List<String> SPENT = List.of("使用", "支出", "支付", "执行");

  @Override
  public void judge(Reading reading, Report report) {
    List<Said> claims = reading.claims();
    for (int i = 2; i < claims.size(); i++) {
      Said left = claims.get(i);
      if (left.kind() == Kind.MONEY && LEFT.stream().anyMatch(left.words()::startsWith)) {
        List<Said> before =
            claims.subList(Math.max(0, i - 4), i).stream()
                .filter(one -> one.place().paragraph() == left.place().paragraph())
                .filter(one -> one.kind() == Kind.MONEY)
                .toList();
        if (before.size() == 2 && is(before.get(0), GIVEN) && is(before.get(1), SPENT)) {
          judge(before.get(0), before.get(1), left, report);
        }
      }
    }
  }

  private static boolean is(Said one, List<String> words) {
    return words.stream().anyMatch(one.words()::contains);
  }

  private static void judge(Said given, Said spent, Said left, Report report) {
    if (given.loose().minus(spent.loose()).meets(left.loose())) {
      return;
    }
    BigDecimal right = given.base().subtract(spent.base());
    report.add(
        AuditRules.LEFT,
        left.claim().at(),
        "写的是 "
            + left.told()
            + "，"
            + given.told()
            + " 减去 "
            + spent.told()
            + " 是 "
            + left.inUnit(right),
        "核对这三个数",
        given.claim().at(),
        spent.claim().at());
  }
}
