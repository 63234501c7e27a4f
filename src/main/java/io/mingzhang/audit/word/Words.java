package io.mingzhang.audit.word;

import io.mingzhang.audit.text.Plain;
import java.math.BigDecimal;
import java.util.List;

/** The words for more and less, for what is compared with, and for units of money. */
public final class Words {
  private static final List<String> FILLERS =
      List.of(
          "分别为", "分别", "金额为", "额为", "数为", "幅度为", "比例为", "比率为", "率为", "幅为", "金额", "幅度", "比例", "比率",
          "合计", "总计", "共计", "了", "额", "数", "率", "幅", "为", "达到", "达", "：", "共", "各", "均", "约", "的");
  private static final List<String> MORE =
      List.of(
          "增加", "增长", "上升", "提高", "增支", "增收", "增多", "上涨", "扩大", "调增", "追加", "核增", "上浮", "同比增", "升",
          "增", "多", "涨", "超", "超支", "提升", "多支出", "多支", "多收", "多收入", "多安排");
  private static final List<String> LESS =
      List.of(
          "减少", "下降", "降低", "减支", "减收", "压减", "压缩", "回落", "缩减", "节约", "节省", "核减", "调减", "下浮", "同比减",
          "降", "减", "少", "下滑", "缩小", "少支出", "少支", "少收", "少收入", "少安排");
  private static final List<String> EITHER = List.of("增减", "变动", "变化", "增减变动", "增减变化");
  private static final List<String> ABOVE = List.of("大于", "高于", "超过", "超出", "多于", "超");
  private static final List<String> BELOW = List.of("小于", "低于", "少于", "不足");
  private static final String CUTS = "，；：。、（\n";

  /** A direction that the sign of the number gives. */
  public static final int BY_SIGN = 2;

  private Words() {}

  /** The words since the last mark, a colon or a remark in brackets at the end left aside. */
  public static String tail(String before) {
    int end = withoutRemark(before);
    while (end > 0 && "：（".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0
        && (CUTS.indexOf(before.charAt(start - 1)) < 0 || isInName(before, start - 1, end))) {
      start--;
    }
    return before.substring(start, end);
  }

  /** 行政运行（2060101）, 部门预算（含追加）: a remark at the end; （类） and （境） are none. */
  private static int withoutRemark(String words) {
    int end = words.length();
    int open = words.endsWith("）") ? words.lastIndexOf('（') : -1;
    return open > 0 && end - open > 3 ? open : end;
  }

  /** 收、支总计, 出国（境）费 and （类） keep their marks. */
  private static boolean isInName(String text, int at, int end) {
    char mark = text.charAt(at);
    if (mark == '、') {
      return at > 0 && text.charAt(at - 1) == '收' && at + 1 < end && text.charAt(at + 1) == '支';
    }
    return mark == '（' && at + 2 < end && text.charAt(at + 2) == '）';
  }

  /** 1 for more, -1 for less, {@link #BY_SIGN}, or 0 when the words end with none of them. */
  public static int direction(String tail) {
    if (tail.endsWith("到") || tail.endsWith("至") || tail.endsWith("降为") || tail.endsWith("增为")) {
      return 0;
    }
    int budget = budgetDirection(tail);
    if (budget != 0) {
      return budget;
    }
    String words = unfilled(tail);
    if (endsWithAny(words, EITHER)) {
      return BY_SIGN;
    }
    if (isSafe(words, MORE)) {
      return 1;
    }
    return isSafe(words, LESS) ? -1 : 0;
  }

  private static boolean isSafe(String words, List<String> verbs) {
    for (String verb : verbs) {
      if (words.endsWith(verb) && (verb.length() > 1 || isAfterComparison(words))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterComparison(String words) {
    return words.length() == 1
        || words.contains("比")
        || words.contains("较")
        || words.endsWith("净增")
        || words.endsWith("净减");
  }

  /** 大于预算数, 低于年初预算: how the outcome stands to the budget. */
  public static int budgetDirection(String tail) {
    String words = unfilled(tail);
    if (!words.endsWith("预算") && !words.endsWith("预算安排") && !words.endsWith("预算批复")) {
      return 0;
    }
    int above = lastOf(words, ABOVE);
    int below = lastOf(words, BELOW);
    if ((above < 0 && below < 0) || words.length() - Math.max(above, below) > 14) {
      return 0;
    }
    return above > below ? 1 : -1;
  }

  public static int lastOf(String words, List<String> list) {
    int last = -1;
    for (String word : list) {
      last = Math.max(last, words.lastIndexOf(word));
    }
    return last;
  }

  /** What stands before the word for more or less at the end. */
  public static String beforeVerb(String words) {
    String best = words;
    for (List<String> verbs : List.of(MORE, LESS, EITHER)) {
      for (String verb : verbs) {
        if (words.endsWith(verb) && words.length() - verb.length() < best.length()) {
          best = words.substring(0, words.length() - verb.length());
        }
      }
    }
    return best;
  }

  public static boolean leadsTo(String tail) {
    for (String word :
        List.of(
            "增加到", "增加至", "增至", "增长到", "增长至", "减少到", "减少至", "减至", "降至", "下降到", "下降至", "降到", "降为",
            "降低到", "降低至", "提高到", "提高至", "上升到", "上升至", "升至", "压减到", "压减至")) {
      if (tail.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Without the verb at the end, the names of columns left as they are. */
  public static String unfilledOnce(String tail) {
    String words = tail;
    for (String filler : List.of("为", "是", "达", "各", "均", "：", "数", "共", "决算")) {
      if (words.endsWith(filler)) {
        words = words.substring(0, words.length() - filler.length());
      }
    }
    return words;
  }

  public static String unfilled(String tail) {
    String words = tail;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String filler : FILLERS) {
        if (words.endsWith(filler)
            && words.length() > filler.length()
            && !(filler.equals("约") && words.endsWith("节约"))) {
          words = words.substring(0, words.length() - filler.length());
          changed = true;
        }
      }
    }
    return words;
  }

  private static boolean endsWithAny(String words, List<String> list) {
    return list.stream().anyMatch(words::endsWith);
  }

  /** What words compare with, the last such words counting; NONE when they compare with nothing. */
  public static Basis basis(String before) {
    for (int i = before.length() - 1; i >= 0; i--) {
      char one = before.charAt(i);
      if ((one == '同' && before.startsWith("同比", i))
          || before.startsWith("对比", i)
          || (before.startsWith("上年同期", i) && !before.startsWith("较", i - 1))) {
        return new Basis(Basis.Kind.PRIOR, 0);
      }
      if ("较比与同和于过出".indexOf(one) >= 0 && !isInWord(before, i)) {
        Basis found = basisAt(before, i + 1);
        if (found.isGiven()) {
          return found;
        }
      }
    }
    return Basis.NONE;
  }

  /** 支出, 经过 and 可比 do not compare. */
  private static boolean isInWord(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    return switch (text.charAt(at)) {
      case '出' -> "高超多".indexOf(before) < 0;
      case '过' -> before != '超';
      case '比' -> "可占".indexOf(before) >= 0;
      default -> false;
    };
  }

  private static Basis basisAt(String text, int at) {
    for (String prior : List.of("上年", "去年", "上一年", "上期", "同期", "往年", "前一年", "上年度", "2上年")) {
      if (text.startsWith(prior, at)) {
        return new Basis(Basis.Kind.PRIOR, 0);
      }
    }
    if (Plain.isYear(text, at)) {
      return new Basis(Basis.Kind.YEAR, Integer.parseInt(text.substring(at, at + 4)));
    }
    for (String skip : List.of("当年", "本年", "部门", "本年度", "当年度")) {
      if (text.startsWith(skip, at)) {
        return basisAt(text, at + skip.length());
      }
    }
    if (text.startsWith("年初", at)) {
      return new Basis(Basis.Kind.INITIAL, 0);
    }
    if (text.startsWith("全年预算", at) || text.startsWith("调整", at)) {
      return new Basis(Basis.Kind.ADJUSTED, 0);
    }
    return text.startsWith("预算", at) && !text.startsWith("预算执行", at)
        ? new Basis(Basis.Kind.BUDGET, 0)
        : Basis.NONE;
  }

  /** How many 元 a unit of money is. */
  public static BigDecimal scale(String unit) {
    return switch (unit) {
      case "亿元", "亿" -> BigDecimal.valueOf(100_000_000L);
      case "万亿元" -> BigDecimal.valueOf(1_000_000_000_000L);
      case "百万元" -> BigDecimal.valueOf(1_000_000L);
      case "万元", "万" -> BigDecimal.valueOf(10_000L);
      case "千元" -> BigDecimal.valueOf(1_000L);
      default -> BigDecimal.ONE;
    };
  }
}
