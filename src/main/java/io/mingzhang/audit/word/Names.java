package io.mingzhang.audit.word;

import io.mingzhang.audit.text.Plain;
import java.util.List;

/** Names of figures in prose: many wordings, one key. */
public final class Names {
  private static final List<String> COLUMN =
      List.of(
          "支出决算数", "收入决算数", "决算支出数", "决算数", "决算", "预算执行数", "执行数", "年初预算数", "年初预算", "全年预算数", "全年预算",
          "调整预算数", "调整预算", "预算安排", "预算数", "合计", "总计", "总额", "总数", "共计", "金额", "规模", "实际", "情况", "各",
          "均", "分别");
  private static final List<String> LEADS =
      List.of(
          "其中",
          "完成",
          "为",
          "本年度",
          "本年",
          "当年",
          "全年",
          "今年",
          "上年度",
          "上年",
          "去年",
          "上一年度",
          "上一年",
          "年度",
          "我单位",
          "本单位",
          "本部门",
          "部门",
          "单位",
          "我会",
          "我局",
          "我办",
          "我委",
          "我中心",
          "的",
          "用于",
          "安排",
          "共",
          "总",
          "年末",
          "主要",
          "列支",
          "主要用于以下方面",
          "包括",
          "在");
  private static final List<String> TRAILS =
      List.of(
          "为", "是", "达到", "达", "共", "约", "的", "数", "计", "了", "有", "累计", "完成", "：", "额", "分别", "各");
  private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金", "国有资本经营", "社会保险基金", "财政拨款");

  private Names() {}

  /** The words of a label without year, column and filling. */
  public static String label(String tail) {
    String name = withoutYears(tail);
    boolean changed = true;
    while (changed && !name.isEmpty()) {
      String before = name;
      name = withoutMarks(name);
      for (String lead : LEADS) {
        if (name.startsWith(lead)
            && name.length() > lead.length()
            && !name.startsWith("年末结转")
            && !name.startsWith("总额")) {
          name = name.substring(lead.length());
        }
      }
      for (String trail : TRAILS) {
        if (name.endsWith(trail)
            && name.length() > trail.length()
            && !name.endsWith("总计")
            && !name.endsWith("合计")
            && !(trail.equals("额") && name.endsWith("总额"))) {
          name = name.substring(0, name.length() - trail.length());
        }
      }
      changed = !name.equals(before);
    }
    if (TRAILS.contains(name)) {
      return "";
    }
    return name.length() > 40 ? name.substring(name.length() - 40) : name;
  }

  /** 2023年, 2023年度 say when, not what. */
  private static String withoutYears(String words) {
    StringBuilder name = new StringBuilder(words);
    for (int at = name.length() - 5; at >= 0; at--) {
      if (Plain.isYear(name, at)) {
        name.delete(at, name.length() > at + 5 && name.charAt(at + 5) == '度' ? at + 6 : at + 5);
        at = Math.min(at, name.length() - 4);
      }
    }
    return name.toString();
  }

  private static String withoutMarks(String name) {
    int from = Numbering.end(name);
    int to = name.length();
    while (from < to && "：，、；。）. -#>|\t".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && "：，、；。 ".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }

  /** One key for all wordings of a well-known figure; else the label without column words. */
  public static String key(String label) {
    if (label.contains("机关运行经费")) {
      return "机关运行经费";
    }
    if (label.contains("接待")) {
      return label.contains("国内")
          ? "国内公务接待费"
          : label.contains("外事") || label.contains("国（境）外") ? "外事接待费" : "公务接待费";
    }
    if (label.contains("出国")) {
      return "因公出国（境）费";
    }
    if (label.contains("用车") || label.contains("公车")) {
      boolean buys = label.contains("购置");
      boolean runs = label.contains("维护") || (label.contains("运行") && label.contains("费"));
      return buys && runs ? "公务用车购置及运行维护费" : runs ? "公务用车运行维护费" : buys ? "公务用车购置费" : core(label);
    }
    if (label.contains("三公")) {
      return "三公经费";
    }
    if (label.contains("采购")) {
      return label.endsWith("货物") || label.contains("货物支出")
          ? "政府采购货物支出"
          : label.contains("工程")
              ? "政府采购工程支出"
              : label.contains("服务") ? "政府采购服务支出" : procurement(core(label));
    }
    String name = core(label);
    if (name.endsWith("基本支出") && !name.startsWith("占")) {
      return "基本支出";
    }
    if (name.endsWith("项目支出")) {
      return "项目支出";
    }
    if (name.contains("退休") || name.contains("在职") || name.contains("聘")) {
      return name;
    }
    if (name.endsWith("人员经费") || name.endsWith("人员支出")) {
      return "人员经费";
    }
    if (name.endsWith("公用经费") || name.endsWith("公用支出") || name.endsWith("公用经费支出")) {
      return "公用经费";
    }
    return name;
  }

  private static String procurement(String name) {
    return name.equals("政府采购") ? "政府采购支出" : name;
  }

  /** The key with the fund it is paid from: 基本支出 of one fund is not that of all. */
  public static String qualified(String label) {
    StringBuilder name = new StringBuilder();
    for (String fund : FUNDS) {
      if (label.contains(fund)) {
        name.append(fund).append('.');
      }
    }
    String key = key(label);
    return name.append(key.equals(core(label)) ? label : key).toString();
  }

  public static String core(String label) {
    String name = label(label);
    for (String column : COLUMN) {
      if (name.contains(column) && name.length() > column.length()) {
        name = name.replace(column, "");
      }
    }
    name =
        name.replace("总支出", "支出").replace("总收入", "收入").replace("收、支", "收支").replace("收入支出", "收支");
    return label(name);
  }

  /** Whether a label says no more than what kind of figure it is. */
  public static boolean isGeneric(String label) {
    String name = core(label);
    return name.isEmpty()
        || COLUMN.contains(name)
        || name.equals("年初批复")
        || List.of(
                "支出", "收入", "收支", "预算", "决算", "执行", "安排", "决算数", "预算数", "经费", "资金", "总", "其", "本年",
                "上年", "当年", "去年", "预算执行", "实际支出", "年初", "合计", "总计", "共计", "共", "金额", "支付", "使用",
                "数")
            .contains(name);
  }

  /** 支出总计 holds what was carried over, 本年支出合计 does not. */
  public static boolean areOtherTotals(String one, String two) {
    return (isGrand(one) && isYears(two)) || (isYears(one) && isGrand(two));
  }

  private static boolean isGrand(String label) {
    return label.contains("总计");
  }

  private static boolean isYears(String label) {
    return label.contains("合计") || label.contains("本年");
  }

  /** Whether two labels can mean the same figure. */
  public static boolean agree(String one, String two) {
    return keysAgree(key(one), key(two));
  }

  public static boolean keysAgree(String a, String b) {
    return a.equals(b)
        || (a.length() >= 4 && b.endsWith(a))
        || (b.length() >= 4 && a.endsWith(b))
        || plainer(a).equals(plainer(b));
  }

  private static String plainer(String key) {
    return key.endsWith("支出") && key.length() > 2
        ? key.substring(0, key.length() - 2)
        : key.endsWith("费用") ? key.substring(0, key.length() - 1) : key;
  }
}
