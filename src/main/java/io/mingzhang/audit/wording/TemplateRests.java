package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.diag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nothing of the template is left: no slots, no choices, no instructions to the author. */
final class TemplateRests implements Check {
  private static final List<String> CHOICES =
      List.of(
          "增加（减少）",
          "增加（或减少）",
          "增加或（减少）",
          "增加/减少",
          "减少（增加）",
          "减少（或增加）",
          "增加（下降）",
          "增长（下降）",
          "增长（或下降）",
          "增长/下降",
          "增加或减少X",
          "增加/下降",
          "增长/减少",
          "上升（下降）",
          "下降（增长）",
          "下降（上升）",
          "减少/增加",
          "下降/增长",
          "上升/下降",
          "下降/上升",
          "提高（降低）",
          "提高/降低",
          "大于/小于",
          "小于/大于",
          "大于（小于）",
          "大于（等于、小于）",
          "高于/低于",
          "高于（低于）",
          "小于（大于）",
          "超出/低于",
          "持平/增加",
          "（增加/减少）",
          "增/减");

  private static final List<String> PHRASES =
      List.of(
          "此页为封面",
          "此处填写",
          "此处插入",
          "在此填写",
          "请填写",
          "（填写",
          "待补充",
          "待填写",
          "待核实",
          "（待定）",
          "请财政代为公开",
          "（收入类型）",
          "（二级预算单位",
          "（一个专项一行）",
          "（一个项目一行）",
          "（单位名称）",
          "（部门名称）",
          "（公开部门名称）",
          "（项目名称）",
          "（单位全称）",
          "（部门全称）",
          "示例：",
          "（样表）",
          "（模板）",
          "（参考模板）",
          "（范本）",
          "（如有）",
          "（可自行",
          "不涉及的不列",
          "没有的不写");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    Rests rests = new Rests();
    for (List<String> phrases : List.of(CHOICES, PHRASES)) {
      for (String phrase : phrases) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
          rests.add(at, at + phrase.length());
        }
      }
    }
    new Slots(text, rests).find();
    new Blanks(reading, rests).find();
    new Instructions(text, rests).find();
    rests.report(reading, report);
  }

  /** What was found, by place; of two that overlap the longer one counts. */
  static final class Rests {
    private static final int LONGEST = 30;

    private final List<int[]> hits = new ArrayList<>();

    void add(int from, int to) {
      hits.add(new int[] {from, to});
    }

    private void report(Reading reading, Report report) {
      hits.sort(Comparator.comparingInt((int[] hit) -> hit[0]).thenComparingInt(hit -> -hit[1]));
      int end = -1;
      for (int[] hit : hits) {
        if (hit[0] >= end) {
          Span at = reading.span(hit[0], hit[1]);
          report.add(AuditRules.REST, at, "“" + written(at) + "”像是模板里没有填写或没有删去的字", "填上实际内容，或删去");
          end = hit[1];
        }
      }
    }

    /** As the author wrote it, with its blanks. */
    private static String written(Span at) {
      return at.file().text().substring(at.start(), Math.min(at.end(), at.start() + LONGEST));
    }
  }
}
