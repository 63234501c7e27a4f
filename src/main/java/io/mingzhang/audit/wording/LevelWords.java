package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.List;

/** A county's unit does not speak for the city. */
final class LevelWords implements Check {
  private static final List<String> CITY =
      List.of(
          "我市", "促进全市", "推进全市", "全市公民", "全市人民", "全市群众", "全市广大", "全市范围", "推动全市", "市委、市政府的", "市委市政府的",
          "全市经济");
  private static final List<String> OF_OTHERS =
      List.of("荣获", "获", "参加", "评选", "推荐", "贯彻", "落实", "学习");
  private static final List<String> KINDS =
      List.of(
          "科学技术协会", "科协", "财政局", "教育局", "民政局", "审计局", "统计局", "林业局", "水利局", "农业农村局", "卫生健康局",
          "残疾人联合会", "残联", "妇女联合会", "妇联", "社科联", "人民政府", "档案馆");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    char level = level(text);
    if (level != '县' && level != '区') {
      return;
    }
    for (String word : CITY) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        String before = text.substring(Math.max(0, at - 8), at);
        if (OF_OTHERS.stream().noneMatch(before::contains)) {
          report.add(
              AuditRules.LEVEL,
              reading.span(at, at + word.length()),
              "单位是" + level + "级的，这里写的是“" + word + "”",
              "改为“"
                  + (word.startsWith("市委") ? level + "委、" + level + "政府" : word.replace('市', level))
                  + "”，或写明是哪个市");
        }
      }
    }
  }

  /** The level in front of the unit's kind of name, where it is said most often. */
  private static char level(String text) {
    int[] counts = new int[3];
    String levels = "县区市";
    for (String kind : KINDS) {
      for (int at = text.indexOf(kind); at > 1; at = text.indexOf(kind, at + 1)) {
        int level = levels.indexOf(text.charAt(at - 1));
        if (level >= 0 && Plain.isHan(text.charAt(at - 2))) {
          counts[level]++;
        }
      }
    }
    int best = counts[0] >= counts[1] ? 0 : 1;
    return counts[best] > counts[2] ? levels.charAt(best) : ' ';
  }
}
