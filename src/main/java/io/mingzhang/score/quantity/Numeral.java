package io.mingzhang.score.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A number as it is written, in digits ({@code 1,200.5}) or in Chinese numerals (一百二十).
 *
 * @param chinese written in Chinese numerals, which are also parts of words
 */
record Numeral(BigDecimal value, boolean chinese) {
  private static final int WHOLE_DIGITS = 18;
  private static final int DECIMAL_DIGITS = 9;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String VARIANTS = "〇两壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN = "零二一二三四五六七八九十百千";
  private static final String CHINESE = DIGITS + VARIANTS + "十百千万亿";
  private static final int CHINESE_LENGTH = 20;
  private static final long CHINESE_LIMIT = 1_000_000_000_000L;

  static Optional<Numeral> read(Cursor cursor) {
    boolean negative = cursor.skip("-") || cursor.skip("−");
    if (cursor.peek() >= '0' && cursor.peek() <= '9') {
      return arabic(cursor).map(value -> new Numeral(negative ? value.negate() : value, false));
    }
    return negative ? Optional.empty() : chinese(cursor).map(value -> new Numeral(value, true));
  }

  private static Optional<BigDecimal> arabic(Cursor cursor) {
    StringBuilder number = new StringBuilder(cursor.digits(WHOLE_DIGITS));
    if (cursor.peek() == ',' && number.length() > 3) {
      return Optional.empty();
    }
    while (cursor.skip(",")) {
      String group = cursor.digits(3);
      number.append(group);
      if (group.length() < 3 || number.length() > WHOLE_DIGITS) {
        return Optional.empty();
      }
    }
    if (cursor.skip(".")) {
      String decimals = cursor.digits(DECIMAL_DIGITS);
      if (decimals.isEmpty()) {
        return Optional.empty();
      }
      number.append('.').append(decimals);
    }
    return Optional.of(new BigDecimal(number.toString()));
  }

  private static Optional<BigDecimal> chinese(Cursor cursor) {
    StringBuilder run = new StringBuilder();
    while (CHINESE.indexOf(cursor.peek()) >= 0) {
      run.append(plain(cursor.take()));
    }
    // 壹拾贰 is the proper way on receipts, 十二 elsewhere.
    String written = run.toString().replaceFirst("^一十", "十");
    if (written.isEmpty() || written.length() > CHINESE_LENGTH) {
      return Optional.empty();
    }
    // 百余人 is a hundred and more, while 百分之 and 千方百计 are words.
    boolean roundAlone = "百千万".contains(written) && "余多".indexOf(cursor.peek()) >= 0;
    long value = value(written);
    if (value >= CHINESE_LIMIT || !inChinese(value).equals((roundAlone ? "一" : "") + written)) {
      return Optional.empty();
    }
    return decimals(cursor, BigDecimal.valueOf(value));
  }

  /** What the characters add up to, in whatever order they stand. */
  private static long value(String written) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char one = written.charAt(i);
      switch (one) {
        case '亿' -> {
          total = (total + section + digit) * 100_000_000;
          section = 0;
          digit = 0;
        }
        case '万' -> {
          total += (section + digit) * 10_000;
          section = 0;
          digit = 0;
        }
        case '千', '百', '十' -> {
          section += Math.max(digit, 1) * (one == '千' ? 1_000 : one == '百' ? 100 : 10);
          digit = 0;
        }
        default -> digit = DIGITS.indexOf(one);
      }
    }
    return total + section + digit;
  }

  /** The one proper way to write a number; comparing with it refuses every improper one. */
  private static String inChinese(long value) {
    if (value <= 0) {
      return "零";
    }
    String all = grouped(value, 10_000, List.of("亿", "万", ""), Numeral::section);
    return all.startsWith("一十") ? all.substring(1) : all;
  }

  private static String section(long value) {
    return grouped(
        value,
        10,
        List.of("千", "百", "十", ""),
        digit -> DIGITS.substring((int) digit, (int) digit + 1));
  }

  private static String grouped(
      long value, long base, List<String> names, LongFunction<String> group) {
    StringBuilder text = new StringBuilder();
    long rank = 1;
    for (int i = 1; i < names.size(); i++) {
      rank *= base;
    }
    boolean gap = false;
    for (String name : names) {
      long part = value / rank % base;
      if (part == 0) {
        gap = true;
      } else {
        if (!text.isEmpty() && (gap || part < base / 10)) {
          text.append('零');
        }
        text.append(group.apply(part)).append(name);
        gap = false;
      }
      rank /= base;
    }
    return text.toString();
  }

  private static Optional<BigDecimal> decimals(Cursor cursor, BigDecimal whole) {
    if (!cursor.skip("点")) {
      return Optional.of(whole);
    }
    BigDecimal value = whole;
    int places = 0;
    while (digit(cursor.peek()) >= 0 && places < DECIMAL_DIGITS) {
      places++;
      value = value.add(BigDecimal.valueOf(digit(cursor.take()), places));
    }
    return places == 0 ? Optional.empty() : Optional.of(value);
  }

  /** -1 for what is no digit. */
  static int digit(char written) {
    return DIGITS.indexOf(plain(written));
  }

  private static char plain(char written) {
    int variant = VARIANTS.indexOf(written);
    return variant < 0 ? written : PLAIN.charAt(variant);
  }
}
