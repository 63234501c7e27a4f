package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/** Names of functions are those of the text's year, and spelt right. */
final class NamesAreCurrent implements Check {
  /** A former name, the first year without it, and what it is called since. */
  private record Renamed(String name, int since, String now) {}

  private static final List<Renamed> NAMES =
      List.of(
          new Renamed("医疗卫生与计划生育支出", 2019, "卫生健康支出"),
          new Renamed("医疗卫生与计划生育（类）", 2019, "卫生健康支出（类）"),
          new Renamed("医疗卫生与计划生育支出（类）", 2019, "卫生健康支出（类）"),
          new Renamed("医疗卫生（类）", 2019, "卫生健康支出（类）"),
          new Renamed("行政事业单位离退休（款）", 2020, "行政事业单位养老支出（款）"),
          new Renamed("行政事业单位离退休支出（款）", 2020, "行政事业单位养老支出（款）"),
          new Renamed("文化体育与传媒支出", 2019, "文化旅游体育与传媒支出"),
          new Renamed("文化体育与传媒（类）", 2019, "文化旅游体育与传媒支出（类）"),
          new Renamed("国土海洋气象等支出", 2019, "自然资源海洋气象等支出"),
          new Renamed("资源勘探信息等支出", 2020, "资源勘探工业信息等支出"));
  private static final List<String> MISSPELT =
      List.of("指出（类）", "指出（款）", "指出（项）", "只出（项）", "指出决算", "在公经费", "三工经费", "社会保险经营预算");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    for (Renamed one : NAMES) {
      for (int at = text.indexOf(one.name());
          at >= 0 && reading.mainYear() >= one.since();
          at = text.indexOf(one.name(), at + 1)) {
        boolean longer =
            at > 0 && one.name().startsWith("医疗卫生（") && Plain.isHan(text.charAt(at - 1));
        if (!longer) {
          report.add(
              AuditRules.OLD_NAME,
              reading.span(at, at + one.name().length()),
              "“" + one.name() + "”" + one.since() + " 年起叫“" + one.now() + "”",
              "改用 " + reading.mainYear() + " 年的科目名称");
        }
      }
    }
    for (String word : MISSPELT) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        report.add(
            AuditRules.OLD_NAME,
            reading.span(at, at + word.length()),
            "“" + word + "”像是写错了字",
            "应是“"
                + word.replace("指出", "支出")
                    .replace("只出", "支出")
                    .replace("在公", "三公")
                    .replace("三工", "三公")
                    .replace("社会保险经营预算", "社会保险基金预算")
                + "”");
      }
    }
  }
}
