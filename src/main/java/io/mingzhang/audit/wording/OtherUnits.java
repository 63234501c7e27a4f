package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unit's text tells its own accounts and work, not those of a unit it was copied from. */
final class OtherUnits {
  /** What only the unit that a text is of says of itself. */
  private static final List<String> ACCOUNTS =
      List.of(
          "财政拨款", "一般公共预算", "政府性基金", "国有资本经营", "部门决算", "部门预算", "部门收", "部门支", "部门整体", "整体支出", "收入",
          "支出", "收支", "三公", "机关运行", "基本支出", "项目支出", "政府采购", "核定编制", "编制", "内设", "在职", "实有", "年末");

  private static final List<String> PERIODS =
      List.of("本年度", "上年度", "本年", "上年", "年度", "年初", "全年", "年底", "年", "的", "共有", "现有", "截至");

  private static final List<String> BELONGING =
      List.of("、", "下属", "所属", "包括", "二级", "含", "下设", "下辖", "代管", "挂靠", "合并", "和", "与", "及");

  private static final List<String> OF_SCIENTISTS =
      List.of("社科联建设", "社科研究", "社科普及", "社科基层", "基层社科联");

  private OtherUnits() {}

  static void judge(Speaker speaker, UnitName own, Reading reading, Report report) {
    if (speaker.titled()) {
      accounts(reading, report, own, speaker.named());
    }
    if (own.name().equals("科协") || own.name().equals("科学技术协会")) {
      scientists(reading, report);
    }
  }

  private static void accounts(Reading reading, Report report, UnitName own, List<UnitName> named) {
    String text = reading.text();
    Set<String> belonging = new HashSet<>();
    for (UnitName one : named) {
      boolean other = one.isFull() && one.isPeerOf(own) && !isSame(one, own);
      String name = one.region() + one.name();
      if (other && follows(text, one.from(), BELONGING)) {
        belonging.add(name);
      } else if (other
          && !belonging.contains(name)
          && begins(text, one.from())
          && tellsAccounts(text, one.to())) {
        report.add(
            AuditRules.SELF,
            reading.span(one.from(), one.to()),
            "这里说的是“"
                + text.substring(one.from(), one.to())
                + "”，标题是“"
                + text.substring(own.from(), own.to())
                + "”的",
            "看看这一段是不是抄自别的单位；是的话换成本单位的内容");
      }
    }
  }

  /** 县科协 is the 县科学技术协会: the signs of the shorter name stand in the longer in order. */
  private static boolean isSame(UnitName one, UnitName own) {
    return one.region().equals(own.region())
        && (isShortOf(one.name(), own.name()) || isShortOf(own.name(), one.name()));
  }

  private static boolean isShortOf(String small, String full) {
    int next = 0;
    for (int at = 0; at < full.length() && next < small.length(); at++) {
      next += full.charAt(at) == small.charAt(next) ? 1 : 0;
    }
    return next == small.length();
  }

  private static boolean follows(String text, int at, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
  }

  private static boolean begins(String text, int at) {
    return at == 0 || "。；\n）#".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean tellsAccounts(String text, int from) {
    int at = from;
    int before = -1;
    while (at != before) {
      before = at;
      while (at < text.length() && at < from + 8 && Character.isDigit(text.charAt(at))) {
        at++;
      }
      for (String period : PERIODS) {
        if (text.startsWith(period, at) && !text.startsWith("年末", at)) {
          at += period.length();
        }
      }
    }
    int to = at;
    return ACCOUNTS.stream().anyMatch(word -> text.startsWith(word, to));
  }

  private static void scientists(Reading reading, Report report) {
    for (String other : OF_SCIENTISTS) {
      find(reading, report, other, "“" + other + "”是社科联的工作，这里是科协", "看看这一段是不是抄自别的单位");
    }
    find(reading, report, "科协技术协会", "单位名称写成了“科协技术协会”", "改为“科学技术协会”");
  }

  private static void find(
      Reading reading, Report report, String words, String message, String hint) {
    String text = reading.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      report.add(AuditRules.SELF, reading.span(at, at + words.length()), message, hint);
    }
  }
}
