package io.mingzhang.audit.wording;

import java.util.List;

/** Instructions to the author in brackets: （如无此项支出，请说明并公开空表）. */
final class Instructions {
  private static final int LONGEST = 80;

  /** What the one who fills a template is asked to do. */
  private static final List<String> ASKED =
      List.of(
          "说明", "填写", "填列", "填报", "填入", "列示", "列出", "补充", "注明", "写明", "公开", "删除", "删去", "选择", "勾选",
          "核实", "修改", "自行", "逐项", "逐条", "分项", "简要", "概括", "描述", "阐述", "表述", "予以说明", "分析", "如实",
          "根据实际", "按实际", "结合实际");

  private static final List<String> FILLED =
      List.of(
          "实际填写", "实际情况填写", "据实填写", "如实填写", "自行填写", "单位填写", "部门填写", "情况填列", "可不填", "可不写", "没有可删",
          "无则删", "可删除", "按此格式", "格式自拟", "内容自拟", "字数不限", "二选一", "任选其一");

  private static final List<String> LEADS =
      List.of("填写说明", "选填", "必填", "此处填", "此处写", "此处应", "此处列", "可另附");

  /** 根据实际情况 alone asks; with what follows it may tell. */
  private static final List<String> ACTUAL =
      List.of("根据实际情况", "按实际情况", "根据实际", "按照实际情况", "视实际情况", "结合实际");

  private static final List<String> DONE =
      List.of("", "填", "说明", "调整", "修改", "增减", "写", "列", "补充", "选");

  private static final List<String> IF =
      List.of("如无", "若无", "如没有", "若没有", "无此项", "没有此项", "如有", "若有", "如涉及", "若涉及", "如未");
  private static final List<String> THEN =
      List.of("请", "需", "应", "须", "则", "空表", "说明", "删", "填", "注明", "列出", "写", "不列", "公开");

  /** What a reader is asked, not the author. */
  private static final List<String> OF_READERS =
      List.of("疑问", "咨询", "拨打", "致电", "联系", "来电", "扫码", "扫描", "登录", "点击", "来信");

  private final String text;
  private final TemplateRests.Rests rests;

  Instructions(String text, TemplateRests.Rests rests) {
    this.text = text;
    this.rests = rests;
  }

  void find() {
    for (int at = text.indexOf('（'); at >= 0; at = text.indexOf('（', at + 1)) {
      int end = end(at);
      if (end > at && asks(text.substring(at + 1, end))) {
        rests.add(at, end + 1);
      }
    }
  }

  private int end(int from) {
    for (int at = from + 1; at < text.length() && at < from + LONGEST; at++) {
      char one = text.charAt(at);
      if (one == '）') {
        return at;
      }
      if (one == '\n' || one == '（') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean asks(String words) {
    if (OF_READERS.stream().anyMatch(words::contains)) {
      return false;
    }
    boolean condition =
        IF.stream().anyMatch(words::startsWith) && THEN.stream().anyMatch(words::contains);
    return condition
        || LEADS.stream().anyMatch(words::startsWith)
        || FILLED.stream().anyMatch(words::contains)
        || isActual(words)
        || isAsked(words);
  }

  private static boolean isActual(String words) {
    for (String actual : ACTUAL) {
      if (words.startsWith(actual)) {
        String rest = words.substring(actual.length());
        return DONE.stream()
            .anyMatch(done -> done.isEmpty() ? rest.isEmpty() : rest.startsWith(done));
      }
    }
    return false;
  }

  /** 请 with something an author does: 请说明原因, but not 请见附件. */
  private static boolean isAsked(String words) {
    int please = words.indexOf('请');
    boolean begins = please == 0 || (please > 0 && "，；。：、".indexOf(words.charAt(please - 1)) >= 0);
    return begins && ASKED.stream().anyMatch(word -> words.startsWith(word, please + 1));
  }
}
