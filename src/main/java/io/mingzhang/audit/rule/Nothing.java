package io.mingzhang.audit.rule;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import java.util.List;

/** A sentence says in words, not with a 0, that there was nothing to take a rate of. */
final class Nothing {
  private static final int BEHIND = 80;
  private static final List<String> NOTHING =
      List.of(
          "无此项", "没有此项", "未发生", "没有发生", "未安排", "没有安排", "无支出", "无收入", "没有支出", "没有收入", "未取得", "没有取得",
          "未列支", "未开支", "为零", "为0", "无该项", "没有该项", "无此类", "未产生", "未实施", "未编制", "无预算", "没有预算",
          "未列入预算");

  private Nothing() {}

  /** 上年没有这项支出，增长100%. */
  static boolean spentBefore(Reading reading, Said rate) {
    return isTold(reading, rate, List.of("上年", "去年", "上一年", "年"), List.of("本年", "当年", "年初"));
  }

  /** 年初未安排预算，…完成年初预算的100%. */
  static boolean planned(Reading reading, Said rate) {
    return isTold(reading, rate, List.of("年初"), List.of("年初结转"));
  }

  private static boolean isTold(
      Reading reading, Said rate, List<String> when, List<String> otherwise) {
    for (String clause : clauses(reading.text(), rate.place().from())) {
      int nothing = -1;
      for (String word : NOTHING) {
        nothing = Math.max(nothing, clause.indexOf(word));
      }
      if (nothing > 0
          && when.stream().anyMatch(clause.substring(0, nothing)::contains)
          && otherwise.stream().noneMatch(clause::contains)) {
        return true;
      }
    }
    return false;
  }

  /** The clauses of the sentence in front of a place. */
  private static String[] clauses(String text, int to) {
    int from = to;
    while (from > 0 && to - from < BEHIND && "。；\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, to).split("[，（]", -1);
  }
}
