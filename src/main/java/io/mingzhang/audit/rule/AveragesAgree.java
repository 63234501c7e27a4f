package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Interval;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** 单价 times the number is the total, and the total over the persons is 人均. */
final class AveragesAgree implements Check {
  private static final List<String> EACH =
      List.of("单价", "每人", "每期", "每场", "每户", "每台", "每套", "每件", "每名", "每辆", "每次", "每份", "每册");

  /** How many figures back an average may look, in a sentence without end. */
  private static final int MOST = 24;

  @Override
  public void judge(Reading reading, Report report) {
    List<Said> sentence = new ArrayList<>();
    for (Said one : reading.claims()) {
      if (!sentence.isEmpty() && sentence.get(0).place().sentence() != one.place().sentence()) {
        judge(sentence, report);
        sentence.clear();
      }
      sentence.add(one);
    }
    judge(sentence, report);
  }

  private static void judge(List<Said> sentence, Report report) {
    for (int i = 1; i < sentence.size(); i++) {
      Said one = sentence.get(i);
      boolean perHead = one.words().startsWith("人均") && one.kind() == Kind.MONEY;
      List<Said> before = sentence.subList(Math.max(0, i - MOST), i);
      if (perHead && before.stream().anyMatch(AveragesAgree::isMoney)) {
        perHead(before, one, report);
      } else if (perHead && i + 1 < sentence.size()) {
        product(sentence.get(i - 1), one, sentence.get(i + 1), report);
      } else if (i + 1 < sentence.size() && EACH.stream().anyMatch(one.words()::startsWith)) {
        product(sentence.get(i - 1), one, sentence.get(i + 1), report);
      }
    }
  }

  private static boolean isMoney(Said one) {
    return one.kind() == Kind.MONEY;
  }

  /** 45期，每期32人，共1440人次. */
  private static void product(Said count, Said each, Said total, Report report) {
    boolean sums =
        total.words().contains("共") || total.words().contains("合计") || total.words().contains("总");
    if (count.kind() != Kind.COUNT || each.kind() != total.kind() || !sums || each.isZero()) {
      return;
    }
    Interval right = each.tight().times(count.value());
    if (!right.meets(total.loose())) {
      BigDecimal exact = each.base().multiply(count.value());
      report(
          count.told() + " × " + each.told() + " = " + total.told(exact),
          total,
          "核对个数、单价与合计",
          report,
          count,
          each);
    }
  }

  /** 支出10万元，5人次，人均2万元. */
  private static void perHead(List<Said> before, Said average, Report report) {
    Said total = null;
    List<Said> heads = new ArrayList<>();
    for (Said one : before) {
      boolean person = one.claim().unit().equals("人") || one.claim().unit().equals("人次");
      if (one.kind() == Kind.MONEY) {
        total = one;
      } else if (one.kind() == Kind.COUNT && person && !one.isZero()) {
        heads.add(one);
      }
    }
    if (total == null || heads.isEmpty()) {
      return;
    }
    for (Said head : heads) {
      if (fits(before, head, average)) {
        return;
      }
    }
    Said head = heads.get(heads.size() - 1);
    BigDecimal right = total.base().divide(head.value(), 10, RoundingMode.HALF_UP);
    report(
        total.told() + " ÷ " + head.told() + " = " + average.inUnit(right),
        average,
        "核对总额、人数与人均",
        report,
        total,
        head);
  }

  private static boolean fits(List<Said> amounts, Said head, Said average) {
    Interval heads = Interval.around(head.value(), BigDecimal.ZERO);
    return amounts.stream()
        .filter(one -> one.kind() == Kind.MONEY)
        .anyMatch(one -> one.loose().over(heads).meets(average.tail()));
  }

  private static void report(
      String sum, Said wrong, String mend, Report report, Said one, Said two) {
    report.add(
        AuditRules.AVERAGE,
        wrong.claim().at(),
        "写的是 " + wrong.told() + "，算得 " + sum,
        mend,
        one.claim().at(),
        two.claim().at());
  }
}
