package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.Map;
import java.util.TreeMap;

/** A code in brackets stands behind the name that belongs to it. */
final class CodesFitNames implements Check {
  private static final Map<String, String> ITEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("2080505", "机关事业单位基本养老保险缴费支出"),
              Map.entry("2080506", "机关事业单位职业年金缴费支出"),
              Map.entry("2080501", "行政单位离退休"),
              Map.entry("2080502", "事业单位离退休"),
              Map.entry("2080599", "其他行政事业单位养老支出"),
              Map.entry("2101101", "行政单位医疗"),
              Map.entry("2101102", "事业单位医疗"),
              Map.entry("2101103", "公务员医疗补助"),
              Map.entry("2210201", "住房公积金"),
              Map.entry("2210203", "购房补贴"),
              Map.entry("2060101", "行政运行"),
              Map.entry("2060102", "一般行政管理事务"),
              Map.entry("2060701", "机构运行"),
              Map.entry("2060702", "科普活动"),
              Map.entry("2060799", "其他科学技术普及支出"),
              Map.entry("2010301", "行政运行"),
              Map.entry("2010302", "一般行政管理事务")));
  private static final int CODE = 7;

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (int at = text.indexOf("（2"); at >= 0; at = text.indexOf("（2", at + 1)) {
      int end = at + 1 + CODE;
      if (end >= text.length() || text.charAt(end) != '）') {
        continue;
      }
      String name = ITEMS.get(text.substring(at + 1, end));
      if (name != null) {
        judge(reading, report, at, end, name);
      }
    }
  }

  private static void judge(Reading reading, Report report, int at, int end, String name) {
    String before = reading.text().substring(Math.max(0, at - 60), at);
    if (before.endsWith("（款）") || before.endsWith("（类）")) {
      report.add(
          AuditRules.CODE,
          reading.span(at + 1, end),
          "编码是“" + name + "”的，前面没有写项级科目的名称",
          "在编码前写“" + name + "（项）”");
      return;
    }
    if (!before.endsWith("（项）")) {
      return;
    }
    String item = before.substring(0, before.length() - 3);
    int from = item.length();
    while (from > 0 && "）。，；：\n、.".indexOf(item.charAt(from - 1)) < 0) {
      from--;
    }
    String told = item.substring(from);
    if (!bare(told).equals(bare(name))) {
      report.add(
          AuditRules.CODE,
          reading.span(at + 1, end),
          "编码 " + reading.text().substring(at + 1, end) + " 是“" + name + "”，这里写的是“" + told + "”",
          "核对编码与名称");
    }
  }

  private static String bare(String name) {
    return name.endsWith("支出") || name.endsWith("指出") ? name.substring(0, name.length() - 2) : name;
  }
}
