package io.mingzhang.render;

/** The numbers of sections: 一、 and, one level below, （一）. */
final class Ordinal {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private Ordinal() {}

  static String section(int number) {
    return of(number) + "、";
  }

  static String subsection(int number) {
    return "（" + of(number) + "）";
  }

  /** 1 to 99 in Chinese numerals; beyond that the digits themselves. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
    return ten + DIGITS[number % 10];
  }
}
