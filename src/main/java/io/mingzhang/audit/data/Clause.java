package io.mingzhang.audit.data;

import io.mingzhang.audit.Told;
import io.mingzhang.audit.Told.Context;
import java.util.List;

/**
 * The words that belong to one figure.
 *
 * @param words those since the last mark
 * @param listed whether they end a list of names, so that the figure is of all of them
 * @param opens whether no other figure stands before it in its sentence
 * @param header what stands in front of a colon; empty when there is none
 */
record Clause(String words, boolean listed, boolean opens, String header) {
  private static final String MARKS = "，；：。！？、";

  static Clause of(Told told) {
    String between = told.words();
    int from = 0;
    for (int i = between.length() - 1; i >= 0 && from == 0; i--) {
      char one = between.charAt(i);
      if (one == Context.BOUND || "。！？".indexOf(one) >= 0) {
        from = i + 1;
      }
    }
    String own = between.substring(from);
    int end = own.length();
    while (end > 0 && "：（".indexOf(own.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && (MARKS.indexOf(own.charAt(start - 1)) < 0 || isInName(own, start - 1))) {
      start--;
    }
    String sentence = told.context().sentence();
    boolean opens = sentence.length() <= between.length() && sentence.indexOf(Context.BOUND) < 0;
    boolean listed = start > 1 && own.charAt(start - 1) == '、' && !isNumber(own, start - 1);
    return new Clause(own.substring(start, end), listed, opens, header(sentence, own, start));
  }

  /** 收、支总计 is one name. */
  private static boolean isInName(String text, int at) {
    return text.charAt(at) == '、'
        && at > 0
        && text.charAt(at - 1) == '收'
        && text.startsWith("支", at + 1);
  }

  /** 一、 and 1、 number a paragraph. */
  private static boolean isNumber(String text, int at) {
    return text.substring(0, at).matches("[#-]*(?:[一二三四五六七八九十]+|\\d{1,2})");
  }

  private static String header(String sentence, String own, int start) {
    int clause = Math.max(0, sentence.length() - own.length() + start);
    int colon = sentence.lastIndexOf('：', Math.max(0, clause - 1));
    if (colon <= 0 || clause == 0) {
      return "";
    }
    int from = colon;
    while (from > 0 && "，；：".indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    return sentence.substring(from, colon);
  }

  /** Whether the header only leads over to what it is a header of. */
  boolean leadsOn() {
    return header.isEmpty()
        || List.of("其中", "如下", "包括", "分别是", "分别为", "方面", "组成", "构成", "具体为", "情况", "说明", "用于")
            .stream()
            .anyMatch(header::endsWith);
  }
}
