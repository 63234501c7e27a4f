package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/**
 * The unit behind a number.
 *
 * @param name as it is told, 万 before what is counted included; empty when there is none
 * @param rough whether a word such as 多 or 余 stands in it
 * @param end where it ends in the text
 */
record Unit(Kind kind, String name, boolean rough, int end) {
  private static final List<String> MONEY = List.of("万亿元", "亿元", "百万元", "万元", "千元", "元", "亿");
  private static final List<String> COUNTS =
      List.of(
          "个批次", "批次", "人次", "场次", "件次", "台（套）", "台套", "平方米", "公里", "批", "人", "辆", "个", "台", "套",
          "件", "次", "名", "项", "户", "家", "场", "份", "册", "篇", "条", "所", "团", "组", "张", "期", "部", "处",
          "天", "亩", "幅", "本", "头", "株", "吨", "间", "只", "枚", "支", "字", "课时", "学时", "位");

  private static final int LONGEST_ROW = 100;

  /** Words that begin with 分 and are no scores. */
  private static final String NO_SCORE = "别为之钟布类析级成配批管局";

  static Unit at(String text, int number) {
    boolean rough = isMany(text, number);
    int at = rough ? number + 1 : number;
    if (text.startsWith("%", at)) {
      return new Unit(Kind.PERCENT, "%", rough, at + 1);
    }
    boolean manyMyriads = text.startsWith("万", at) && isMany(text, at + 1);
    rough |= manyMyriads;
    int behind = manyMyriads ? at + 2 : at;
    String money = longest(MONEY, text, behind);
    if (!money.isEmpty() && (!manyMyriads || money.equals("元"))) {
      return new Unit(Kind.MONEY, manyMyriads ? "万元" : money, rough, behind + money.length());
    }
    if (text.startsWith("万", at)) {
      int myriads = manyMyriads ? at + 2 : at + 1;
      String counted = longest(COUNTS, text, myriads);
      return new Unit(
          counted.isEmpty() ? Kind.MONEY : Kind.COUNT,
          "万" + counted,
          rough,
          myriads + counted.length());
    }
    if (text.startsWith("分", at)
        && (at + 1 == text.length() || NO_SCORE.indexOf(text.charAt(at + 1)) < 0)) {
      return new Unit(Kind.SCORE, "分", rough, at + 1);
    }
    String counted = longest(COUNTS, text, at);
    return new Unit(
        counted.isEmpty() ? Kind.NUMBER : Kind.COUNT, counted, rough, at + counted.length());
  }

  /** 分别支出4.1、5.6、7.3万元: the unit behind the last number of a row is that of all. */
  static Unit ofRow(String text, int number) {
    Unit own = at(text, number);
    int at = number;
    int end = Math.min(text.length(), number + LONGEST_ROW);
    while (own.kind() == Kind.NUMBER && text.startsWith("、", at) && at + 1 < end) {
      int from = at + 1;
      at = from;
      while (at < end && (Plain.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
      Unit next = at(text, at);
      if (at > from && next.kind() == Kind.MONEY) {
        return new Unit(Kind.MONEY, next.name(), next.rough(), number);
      }
    }
    return own;
  }

  /** Percentage points are a difference of rates, not a figure to recompute. */
  static boolean isPoints(String text, int number) {
    int at = isMany(text, number) ? number + 1 : number;
    return text.startsWith("百分点", at) || text.startsWith("个百分点", at);
  }

  private static boolean isMany(String text, int at) {
    return text.startsWith("多", at) || text.startsWith("余", at);
  }

  private static String longest(List<String> words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }
}
