package io.mingzhang.audit.word;

import java.util.List;

/** What the words around a figure name: a whole, a budget, what is compared, a total. */
public final class Phrases {
  private static final List<String> TOTALS =
      List.of("合计", "总计", "共计", "共", "小计", "总共", "一共", "合计支出", "共计支出", "合计为", "共为");

  private Phrases() {}

  public static Basis budgetNamed(String words) {
    return words.contains("年初")
        ? new Basis(Basis.Kind.INITIAL, 0)
        : words.contains("全年预算") || words.contains("调整")
            ? new Basis(Basis.Kind.ADJUSTED, 0)
            : new Basis(Basis.Kind.BUDGET, 0);
  }

  public static String whole(String words) {
    String whole = words;
    for (String end :
        List.of("比重为", "比例为", "百分比为", "比重", "比例", "百分比", "比为", "比", "为", "约", "达", "：", "的", "重")) {
      if (whole.endsWith(end)) {
        whole = whole.substring(0, whole.length() - end.length());
      }
    }
    if (whole.endsWith("的")) {
      whole = whole.substring(0, whole.length() - 1);
    }
    return whole.equals("比") || whole.equals("分别") || whole.equals("各")
        ? ""
        : whole.replace("分别", "");
  }

  /** The name in front of, or after, what it is compared with. */
  public static String compared(String tail) {
    String name = Words.beforeVerb(Words.unfilled(tail));
    int cut = -1;
    for (int i = 0; i < name.length(); i++) {
      if ("较比与同".indexOf(name.charAt(i)) >= 0
          && !(i > 0 && name.charAt(i - 1) == '可')
          && (name.startsWith("同比", i) || Words.basis(name.substring(i)).isGiven())) {
        cut = i;
        break;
      }
    }
    int closed = name.lastIndexOf("相比");
    if (closed >= 0 && closed + 2 < name.length()) {
      return Names.label(name.substring(closed + 2));
    }
    String named = Names.label(cut >= 0 ? name.substring(0, cut) : name);
    return List.of(
                    "两年", "两年间", "前后两年", "绝对", "对比", "相比", "比较", "净", "同期", "各自", "总体", "整体", "合计",
                    "总计", "共计", "总额")
                .contains(named)
            || named.startsWith("按")
        ? ""
        : named;
  }

  /** Whether the words between a figure and a colon, if any, say no more than that parts follow. */
  public static boolean leadsToParts(String words) {
    String bare = words.startsWith("，") ? words.substring(1) : words;
    return bare.isEmpty()
        || List.of(
                "包括", "具体包括", "主要包括", "分别", "分别是", "分别为", "具体", "具体为", "具体是", "明细", "明细如下", "具体如下",
                "如下", "分为", "即")
            .contains(bare)
        || List.of("项目", "子项目", "方面", "部分", "类", "事项").contains(bare)
        || announcesParts(words, words.length());
  }

  /** 与…一致, 与…相等 behind a figure. */
  public static boolean isEqual(String text, int at) {
    return List.of("一致", "相等", "相同", "相符").stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** 比重由上年的, 完成率从上年: the figure behind is last year's. */
  public static boolean endsWithLastYears(String words) {
    return List.of("由上年", "从上年", "由上年的", "从上年的", "由去年的", "从去年的").stream().anyMatch(words::endsWith);
  }

  /** 共有公务用车7辆: what kinds follows. */
  public static boolean isFleet(String words) {
    return words.contains("共有") && words.contains("车");
  }

  /** 具体看：, 分品目看：, 明细如下： and the like, which lead to the parts of what was told before. */
  public static boolean announcesParts(String text, int colon) {
    int from = colon;
    while (from > 0 && colon - from < 12 && "，。；：\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String words = text.substring(from, colon);
    return (words.startsWith("具体") && !words.contains("见"))
        || words.startsWith("包括")
        || words.startsWith("明细")
        || ((words.startsWith("分") || words.startsWith("按"))
            && (words.endsWith("看") || words.endsWith("分") || words.endsWith("划分")));
  }

  public static String afterBasis(String tail) {
    int at = -1;
    for (int i = 0; i < tail.length(); i++) {
      if ("较比与同和".indexOf(tail.charAt(i)) >= 0) {
        at = i;
        break;
      }
    }
    return Names.label(tail.substring(at + 1));
  }

  public static String withoutFunds(String words) {
    return words
        .replace("一般公共预算", "")
        .replace("政府性基金预算", "")
        .replace("国有资本经营预算", "")
        .replace("社会保险基金预算", "")
        .replace("财政预算资金", "")
        .replace("预算单位", "")
        .replace("预算法", "");
  }

  /** 合计, 以上三项共计, 两项共 and the like, right behind the parts. */
  public static boolean isTotal(String tail) {
    String words = tail;
    for (String lead :
        List.of("全年", "以上", "上述", "各", "两", "二", "三", "四", "五", "六", "七", "八", "项")) {
      words = words.startsWith(lead) ? words.substring(lead.length()) : words;
    }
    boolean shortened = words.length() < tail.length();
    return TOTALS.contains(words) || (shortened && (words.isEmpty() || words.equals("为")));
  }

  public static boolean isWider(String label) {
    return (label.endsWith("支出") && label.length() <= 5)
        || (label.endsWith("收入") && label.length() <= 5);
  }

  public static boolean isSum(String words) {
    return words.contains("合计") || words.contains("总") || words.contains("共");
  }
}
