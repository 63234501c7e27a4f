package io.mingzhang.audit.word;

import java.util.List;

/** What the words around a figure name: a whole, a budget, what is compared, a total. */
public final class Phrases {
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
    return List.of("对比", "相比", "比较", "净", "同期", "各自", "总体", "整体", "合计", "总计", "共计", "总额")
            .contains(named)
        ? ""
        : named;
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

  public static boolean isTotal(String tail) {
    String words = Words.unfilled(tail);
    return List.of(
                "合计", "总计", "共计", "共", "小计", "总共", "一共", "以上合计", "三项合计", "两项合计", "各项合计", "合计支出",
                "共计支出")
            .contains(tail)
        || List.of("以上", "两项", "三项", "各项", "以上各项").contains(words);
  }

  public static boolean isWider(String label) {
    return (label.endsWith("支出") && label.length() <= 5)
        || (label.endsWith("收入") && label.length() <= 5);
  }

  public static boolean isSum(String words) {
    return words.contains("合计") || words.contains("总") || words.contains("共");
  }
}
