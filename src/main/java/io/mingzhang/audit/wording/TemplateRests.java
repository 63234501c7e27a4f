package io.mingzhang.audit.wording;

import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.finding.AuditRules;
import io.mingzhang.audit.finding.Check;
import io.mingzhang.audit.finding.Report;
import io.mingzhang.audit.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nothing of the template is left: no slots, no choices, no instructions to the author. */
final class TemplateRests implements Check {
  private static final List<String> PHRASES =
      List.of(
          "增加（减少）",
          "增加/减少",
          "减少（增加）",
          "增加（下降）",
          "增长（下降）",
          "增长/下降",
          "增加或减少X",
          "上升（下降）",
          "下降（增长）",
          "减少/增加",
          "下降/增长",
          "上升/下降",
          "大于/小于",
          "大于（小于）",
          "高于/低于",
          "小于（大于）",
          "增/减",
          "此页为封面",
          "此处填写",
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
          "示例：",
          "（样表）",
          "（如有）",
          "（可自行",
          "不涉及的不列",
          "（请说明");
  private static final List<String> EMPTY = List.of("（类）", "（款）", "（项）");

  @Override
  public void judge(Reading reading, Report report) {
    String text = reading.text();
    List<int[]> hits = new ArrayList<>();
    for (String phrase : PHRASES) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        hit(hits, at, at + phrase.length());
      }
    }
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case 'X', 'x', '×', '＊', '*', '_', '○', '〇', '□' -> at = run(reading, hits, at);
        case '（' -> bracket(reading, hits, at);
        case '…' -> at = ellipsis(reading, hits, at);
        case '【' -> slot(reading, hits, at);
        default -> {}
      }
    }
    hits.sort(Comparator.comparingInt((int[] hit) -> hit[0]).thenComparingInt(hit -> -hit[1]));
    int end = -1;
    for (int[] hit : hits) {
      if (hit[0] >= end) {
        report.add(
            AuditRules.REST,
            reading.span(hit[0], hit[1]),
            "“" + text.substring(hit[0], Math.min(hit[1], hit[0] + 30)) + "”像是模板里没有填写或没有删去的字",
            "填上实际内容，或删去");
        end = hit[1];
      }
    }
  }

  private static void hit(List<int[]> hits, int from, int to) {
    hits.add(new int[] {from, to});
  }

  /** XX or ×× in place of a name or a figure; a single X before a unit as well. */
  private static int run(Reading reading, List<int[]> hits, int from) {
    String text = reading.text();
    char mark = text.charAt(from);
    int end = from;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    char before = from > 0 ? text.charAt(from - 1) : '\n';
    char after = end < text.length() ? text.charAt(end) : '\n';
    boolean word =
        isAscii(before) || isAscii(after) || (mark != '×' && (before == '.' || after == '.'));
    boolean slot =
        switch (mark) {
          case '_' -> end - from >= 3 && !lineOnly(text, from, end);
          case '*', '＊' -> end - from >= 2 && Plain.isHan(before) && Plain.isHan(after);
          case '○', '〇' -> end - from >= 2 && !isChineseDigit(before) && !isChineseDigit(after);
          case '□' -> end - from >= 2;
          default ->
              (end - from >= 2 && (Plain.isHan(before) || Plain.isHan(after)))
                  || (end - from == 1
                      && (unit(text, end)
                          || (Plain.isHan(before)
                              && Plain.isHan(after)
                              && mark != '×'
                              && "年县市区局办".indexOf(after) >= 0)));
        };
    if (slot && !word) {
      hit(hits, from, end);
    }
    return end - 1;
  }

  private static boolean unit(String text, int at) {
    return text.startsWith("万元", at)
        || text.startsWith("%", at)
        || text.startsWith("年度", at)
        || text.startsWith("批次", at)
        || text.startsWith("人次", at);
  }

  private static boolean lineOnly(String text, int from, int end) {
    return (from == 0 || text.charAt(from - 1) == '\n')
        && (end == text.length() || text.charAt(end) == '\n');
  }

  private static boolean isChineseDigit(char one) {
    return "零一二三四五六七八九十百".indexOf(one) >= 0;
  }

  private static boolean isAscii(char one) {
    return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }

  /** （） with nothing in it, and （类） with nothing before it. */
  private static void bracket(Reading reading, List<int[]> hits, int at) {
    String text = reading.text();
    if (text.startsWith("（）", at)) {
      hit(hits, at, at + 2);
      return;
    }
    for (String level : EMPTY) {
      if (text.startsWith(level, at)) {
        char before = at > 0 ? text.charAt(at - 1) : '\n';
        if ("\n，。；：、）".indexOf(before) >= 0 && !(before == '）' && !closesLevel(text, at))) {
          hit(hits, at, at + 3);
        }
      }
    }
  }

  private static boolean closesLevel(String text, int at) {
    return EMPTY.stream().anyMatch(level -> text.startsWith(level, at - 3))
        && !text.startsWith("、（", at - 4);
  }

  /** 如…（…） and ；…。 are slots; …… at the end of a clause is punctuation. */
  private static int ellipsis(Reading reading, List<int[]> hits, int from) {
    String text = reading.text();
    int end = from;
    while (end < text.length() && text.charAt(end) == '…') {
      end++;
    }
    char before = from > 0 ? text.charAt(from - 1) : '\n';
    char after = end < text.length() ? text.charAt(end) : '\n';
    boolean slot =
        ((before == '如' || before == '是' || before == '为')
                && (after == '（' || after == '等' || after == '。'))
            || ((before == '；' || before == '，' || before == '：') && (after == '。' || after == '；'))
            || (end - from == 1 && (after == '万' || after == '元' || after == '%'));
    if (slot) {
      hit(hits, Math.max(0, from - 1), Math.min(text.length(), end + 1));
    }
    return end - 1;
  }

  private static void slot(Reading reading, List<int[]> hits, int at) {
    String text = reading.text();
    for (String word : List.of("填", "请", "此处", "单位", "部门名")) {
      if (text.startsWith(word, at + 1)) {
        hit(hits, at, Math.min(text.length(), at + 8));
        return;
      }
    }
  }
}
