package io.mingzhang.render.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 预算绩效管理情况: for how many projects there were goals, monitoring and self-evaluation. */
final class PerformanceStatement {
  private static final String ROOT = "绩效管理.";
  private static final Map<String, String> STAGES = stages();

  private PerformanceStatement() {}

  private static Map<String, String> stages() {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("编制绩效目标", "在预算编制阶段对");
    stages.put("绩效监控", "在预算执行过程中对");
    stages.put("绩效自评", "年终对");
    return stages;
  }

  static List<Paragraph> of(Ledger ledger) {
    List<String> told =
        STAGES.keySet().stream().filter(name -> ledger.occurs(ROOT + name)).toList();
    List<String> others =
        ledger.accounts().performance().keySet().stream()
            .filter(name -> !STAGES.containsKey(name) && ledger.occurs(ROOT + name))
            .toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!told.isEmpty()) {
      Phrase phrase = ledger.phrase().say("根据预算绩效管理要求，" + ledger.year() + "年度本部门");
      for (int i = 0; i < told.size(); i++) {
        String name = told.get(i);
        String verb = name.startsWith("编制") ? "编制了绩效目标" : "开展了" + name;
        phrase.say(i == 0 ? "" : "，").say(STAGES.getOrDefault(name, "对"));
        phrase.figure(ROOT + name).say("个项目" + verb);
      }
      phrase.end().forEach(paragraphs::add);
    }
    for (String name : others) {
      ledger.phrase().say(name).figure(ROOT + name).say("个").end().forEach(paragraphs::add);
    }
    return paragraphs;
  }
}
