package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A unit speaks of itself by its own kind of name. */
final class SelfNames implements Check {
  /** What a unit is called, and how it calls itself. */
  private static final Map<String, List<String>> KINDS = kinds();

  private static final List<String> SELVES =
      List.of("我办", "我局", "我委", "我会", "我校", "我院", "我中心", "我镇", "我乡", "我馆");
  private static final List<String> OTHERS = List.of("社科联建设", "社科研究", "社科普及", "社科基层", "基层社科联");

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put(
        "我会",
        List.of(
            "科协",
            "科学技术协会",
            "残联",
            "残疾人联合会",
            "妇联",
            "妇女联合会",
            "社科联",
            "社会科学界联合会",
            "文联",
            "总工会",
            "工商联",
            "红十字会",
            "侨联"));
    kinds.put(
        "我局",
        List.of(
            "财政局", "教育局", "民政局", "审计局", "统计局", "林业局", "水利局", "农业农村局", "卫生健康局", "交通运输局", "文化和旅游局",
            "司法局", "医疗保障局", "退役军人事务局", "信访局", "档案局"));
    kinds.put("我办", List.of("办公室主任", "人防办", "编办", "扶贫办", "外事办", "政府办公室", "信访办"));
    kinds.put("我委", List.of("卫健委", "发改委", "纪委监委"));
    return kinds;
  }

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    String own = own(text);
    if (own.isEmpty()) {
      return;
    }
    for (String self : SELVES) {
      for (int at = text.indexOf(self);
          !self.equals(own) && at >= 0;
          at = text.indexOf(self, at + 1)) {
        boolean word = self.equals("我会") || (self.equals("我办") && text.startsWith("我办理", at));
        if (!word) {
          report.add(
              AuditRules.SELF,
              reading.span(at, at + self.length()),
              "“" + self + "”不是这个单位的自称（应是“" + own + "”）",
              "改为“" + own + "”或“我单位”；看看这一段是不是抄自别的单位");
        }
      }
    }
    if (own.equals("我会") && count(text, "科协") + count(text, "科学技术协会") > count(text, "社科联")) {
      for (String other : OTHERS) {
        for (int at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + 1)) {
          report.add(
              AuditRules.SELF,
              reading.span(at, at + other.length()),
              "“" + other + "”是社科联的工作，这里是科协",
              "看看这一段是不是抄自别的单位");
        }
      }
      for (int at = text.indexOf("科协技术协会"); at >= 0; at = text.indexOf("科协技术协会", at + 1)) {
        report.add(AuditRules.SELF, reading.span(at, at + 6), "单位名称写成了“科协技术协会”", "改为“科学技术协会”");
      }
    }
  }

  /** The self-name of the kind that is named most, and clearly most. */
  private static String own(String text) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, List<String>> kind : KINDS.entrySet()) {
      int count = kind.getValue().stream().mapToInt(name -> count(text, name)).sum();
      if (count > most) {
        second = most;
        most = count;
        best = kind.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    return most > 2 * second ? best : "";
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
