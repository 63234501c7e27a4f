package io.mingzhang.render.statement;

import java.util.List;
import java.util.Set;

/** 国有资产占有使用情况: vehicles by use, and costly equipment, at the end of the year. */
final class AssetsStatement {
  private static final String ROOT = "国有资产.";
  private static final String VEHICLES = "车辆";

  private AssetsStatement() {}

  static List<Paragraph> of(Ledger ledger) {
    Set<String> names = ledger.accounts().assets().keySet();
    if (names.isEmpty()) {
      return List.of();
    }
    String day = "截至" + ledger.year() + "年12月31日，";
    List<String> present = names.stream().filter(name -> occurs(ledger, name)).toList();
    List<String> absent =
        names.stream().filter(name -> !occurs(ledger, name) && !isUse(name)).toList();
    if (present.isEmpty()) {
      return ledger.phrase().say(day + "没有").list(absent).end().toList();
    }
    Phrase phrase = ledger.phrase().say(day + "共有");
    vehicles(phrase, present);
    List<String> others =
        present.stream().filter(name -> !name.equals(VEHICLES) && !isUse(name)).toList();
    for (int i = 0; i < others.size(); i++) {
      boolean first = i == 0 && others.size() == present.size();
      phrase.say(first ? "" : i == 0 ? "；" : "，").say(others.get(i)).figure(ROOT + others.get(i));
      phrase.say("台（套）");
    }
    return phrase.say(absent.isEmpty() ? "" : "；没有").list(absent).end().toList();
  }

  private static void vehicles(Phrase phrase, List<String> present) {
    List<String> uses = present.stream().filter(AssetsStatement::isUse).toList();
    if (present.contains(VEHICLES)) {
      phrase.say(VEHICLES).figure(ROOT + VEHICLES).say(uses.isEmpty() ? "辆" : "辆，其中：");
    }
    for (int i = 0; i < uses.size(); i++) {
      phrase.say(i == 0 ? "" : "、").say(uses.get(i)).figure(ROOT + uses.get(i)).say("辆");
    }
  }

  private static boolean occurs(Ledger ledger, String name) {
    return ledger.occurs(ROOT + name);
  }

  /** Vehicles are divided by use: 机要通信用车, 应急保障用车 and so on. */
  private static boolean isUse(String name) {
    return name.endsWith("用车");
  }
}
