package io.mingzhang.audit.wording;

/** The styles of numbers, the higher level first. */
enum NumberStyle {
  PART(0, "第", "部分"),
  CHINESE_COMMA(1, "", "、"),
  CHINESE_BRACKET(2, "（", "）"),
  ARABIC(3, "", "."),
  ARABIC_BRACKET(4, "（", "）"),
  CIRCLED_SIGN(5, "", ""),
  CLAUSE(6, "", "是");

  static final String CHINESE = "一二三四五六七八九十";
  static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private final int level;
  private final String before;
  private final String after;

  NumberStyle(int level, String before, String after) {
    this.level = level;
    this.before = before;
    this.after = after;
  }

  int level() {
    return level;
  }

  /** Whether one is easily taken for the other: the same marks around Chinese or Arabic numbers. */
  boolean isLike(NumberStyle other) {
    return switch (this) {
      case CHINESE_COMMA -> other == ARABIC;
      case ARABIC -> other == CHINESE_COMMA;
      case CHINESE_BRACKET -> other == ARABIC_BRACKET;
      case ARABIC_BRACKET -> other == CHINESE_BRACKET;
      default -> false;
    };
  }

  /** Whether what stands below begins anew with every number of this style. */
  boolean encloses() {
    return this != CLAUSE && this != CIRCLED_SIGN;
  }

  /** A number as this style writes it. */
  String told(int number) {
    String sign =
        this == ARABIC || this == ARABIC_BRACKET
            ? Integer.toString(number)
            : this == CIRCLED_SIGN && number <= CIRCLED.length() && number > 0
                ? CIRCLED.substring(number - 1, number)
                : chinese(number);
    return before + sign + after;
  }

  private static String chinese(int number) {
    if (number <= 0 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? CHINESE.substring(tens - 1, tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? CHINESE.substring(ones - 1, ones) : "");
  }

  /** The value of a Chinese number up to 99. */
  static int value(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return CHINESE.indexOf(chinese.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : CHINESE.indexOf(chinese.charAt(0)) + 1;
    return tens * 10
        + (ten + 1 < chinese.length() ? CHINESE.indexOf(chinese.charAt(ten + 1)) + 1 : 0);
  }
}
