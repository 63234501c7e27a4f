package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Report;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A unit speaks of itself by its own kind of name: no 我局 in the text of a 文化馆. */
final class SelfNames {
  /** All nouns that bodies call themselves by, the longer ones first. */
  private static final List<String> NOUNS =
      Arrays.stream(Body.values())
          .flatMap(body -> body.nouns().stream())
          .distinct()
          .sorted(Comparator.comparing((String noun) -> -noun.length()))
          .toList();

  /** Nouns that follow 本 without making another word: no 本部门, 本处理, 本社区. */
  private static final List<String> AFTER_THIS =
      List.of("中心", "局", "馆", "院", "站", "校", "委", "镇", "乡", "街道", "会", "办", "所");

  /** Where the sign after the noun makes another word of it. */
  private static final List<String> WORDS =
      List.of(
          "办理", "办法", "办公", "办事", "办好", "办成", "部门", "部分", "社区", "社会", "园区", "处理", "处于", "处在", "处置",
          "所有", "所在", "所需", "所属", "所得", "所知", "所列", "所述", "站在", "乡镇", "委托", "委员", "会计", "会议", "会期",
          "会场", "局部", "局面", "场次", "场所", "队伍", "台账", "室内", "校对");

  /** 成本, 基本 and 自我 are words of their own. */
  private static final String BEFORE_THIS = "成基资版根样书课读日原文账标脚剧";

  private SelfNames() {}

  static void judge(UnitName unit, Reading reading, Report report) {
    String text = reading.text();
    List<String> own = unit.body().nouns();
    for (int at = 0; at + 1 < text.length(); at++) {
      String noun = noun(text, at);
      if (!noun.isEmpty() && !own.contains(noun)) {
        int end = at + 1 + noun.length();
        String self = text.substring(at, end);
        String right = "我" + own.get(0);
        report.add(
            AuditRules.SELF,
            reading.span(at, end),
            "“" + self + "”不是这个单位的自称（应是“" + right + "”）",
            "改为“" + right + "”或“我单位”；看看这一段是不是抄自别的单位");
      }
    }
  }

  /** The noun by which a body calls itself here; empty when none does. */
  private static String noun(String text, int at) {
    char one = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    boolean speaks = one == '我' ? before != '自' : one == '本' && BEFORE_THIS.indexOf(before) < 0;
    if (!speaks || WORDS.stream().anyMatch(word -> text.startsWith(word, at + 1))) {
      return "";
    }
    for (String noun : one == '我' ? NOUNS : AFTER_THIS) {
      if (text.startsWith(noun, at + 1)) {
        return noun;
      }
    }
    return "";
  }
}
