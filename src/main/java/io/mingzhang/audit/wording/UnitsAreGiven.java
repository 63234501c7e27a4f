package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import io.mingzhang.audit.word.Words;
import java.util.List;

/** A figure in prose has its unit. */
final class UnitsAreGiven implements Check {
  private static final List<String> THINGS =
      List.of("读本", "资料", "手册", "折页", "传单", "单页", "宣传单", "书", "画册", "海报", "问卷");
  private static final List<String> AMOUNTS =
      List.of(
          "支出", "收入", "决算", "决算数", "预算", "预算数", "经费", "合计", "总计", "共计", "费", "资金", "执行数", "费用",
          "总额", "金额");

  private static final List<String> CHANGES = List.of("增加", "减少", "增长", "下降", "上升", "增支", "减支");

  /** 由12.5增加到13.6万元 gives one unit for both. */
  private static final List<String> LEADING = List.of("到", "至", "为");

  private static final int LONGEST_CHAIN = 200;
  private static final List<String> UNITS = List.of("万元", "亿元", "元", "%", "个百分点", "万");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    UnitHeads heads = new UnitHeads(reading.layout());
    for (Said one : reading.claims()) {
      int from = one.place().from();
      int to = one.place().to();
      char after = to < text.length() ? text.charAt(to) : '\n';
      String before = text.substring(Math.max(0, from - 8), from);
      String what = goesOn(text, to) ? changed(one, before) : what(one, before, after);
      if (!what.isEmpty() && !isChained(text, to) && !heads.cover(from)) {
        report.add(
            AuditRules.NO_UNIT, one.claim().at(), "“" + one.told() + "”后面缺少" + what, "补上" + what);
      }
    }
  }

  /** 较上年预算1127.37增加…: the amount a change is measured from. */
  private static String changed(Said one, String before) {
    boolean base =
        one.kind() == Kind.NUMBER
            && one.claim().decimals() > 0
            && AMOUNTS.stream().anyMatch(Words.unfilledOnce(Words.tail(before))::endsWith);
    return base ? "单位（元或万元）" : "";
  }

  private static boolean goesOn(String text, int at) {
    return CHANGES.stream()
        .anyMatch(
            verb ->
                text.startsWith(verb, at)
                    && LEADING.stream().noneMatch(to -> text.startsWith(to, at + verb.length())));
  }

  /** 4.1、5.6、7.3万元: the last of a chain gives the unit of all. */
  private static boolean isChained(String text, int from) {
    int at = from;
    while (at + 1 < Math.min(text.length(), from + LONGEST_CHAIN)
        && "、和及与".indexOf(text.charAt(at)) >= 0
        && Plain.isDigit(text.charAt(at + 1))) {
      at++;
      while (at < text.length()
          && (Plain.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
    }
    int end = at;
    return end > from && UNITS.stream().anyMatch(unit -> text.startsWith(unit, end));
  }

  private static String what(Said one, String before, char after) {
    boolean stops = "。，；、）\n".indexOf(after) >= 0;
    if (!stops) {
      return "";
    }
    String tail = Words.tail(before);
    if (one.kind() == Kind.NUMBER) {
      boolean change = one.role() == Claim.Role.CHANGE;
      if (change
          && (one.claim().decimals() > 0 || (one.value().signum() > 0 && !before.endsWith("至")))) {
        return rateLike(tail) ? "“%”" : "单位（元、万元或“%”）";
      }
      String words = Words.unfilledOnce(tail);
      boolean amount = AMOUNTS.stream().anyMatch(words::endsWith);
      if (amount
          && (one.claim().decimals() > 0 || words.length() < tail.length())
          && after != '）') {
        return "单位（元或万元）";
      }
      if (words.endsWith("等奖") && after != '、') {
        return "量词（个、名）";
      }
      boolean share = tail.contains("占") || tail.endsWith("率为") || tail.endsWith("完成预算的");
      return share && one.claim().decimals() > 0 ? "“%”" : "";
    }
    boolean things =
        one.kind() == Kind.MONEY
            && one.claim().unit().equals("万")
            && THINGS.stream().anyMatch(Words.unfilled(tail)::endsWith);
    return things ? "量词（份、本、册）" : "";
  }

  private static boolean rateLike(String tail) {
    return tail.contains("增长")
        || tail.contains("下降")
        || tail.contains("上升")
        || tail.contains("幅")
        || tail.contains("率");
  }
}
