package io.mingzhang.audit.word;

import io.mingzhang.audit.text.Plain;

/** The number in front of an item: 1. 2、（三） 一是 二、 */
final class Numbering {
  private static final String CHINESE = "一二三四五六七八九十";

  private Numbering() {}

  /** Where the number ends; 0 when there is none. */
  static int end(String words) {
    int from = words.startsWith("（") ? 1 : 0;
    int at = from;
    while (at < words.length() && at < from + 3 && isNumber(words, from, at)) {
      at++;
    }
    if (at == from || at >= words.length()) {
      return 0;
    }
    char after = words.charAt(at);
    if (from == 1) {
      return after == '）' ? at + 1 : 0;
    }
    boolean digits = Plain.isDigit(words.charAt(0));
    boolean decimal = at + 1 < words.length() && Plain.isDigit(words.charAt(at + 1));
    return after == '、' || (digits ? after == '.' && !decimal : after == '是') ? at + 1 : 0;
  }

  private static boolean isNumber(String words, int from, int at) {
    char one = words.charAt(at);
    return Plain.isDigit(words.charAt(from)) ? Plain.isDigit(one) : CHINESE.indexOf(one) >= 0;
  }
}
