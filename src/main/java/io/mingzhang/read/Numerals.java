package io.mingzhang.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: full-width digits and signs, thousands separators, percentages. */
final class Numerals {
  private static final int DIGITS = 30;
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private Numerals() {}

  /** An exact decimal. */
  static Optional<BigDecimal> decimal(String written) {
    String text = halfWidth(written).strip();
    if (text.length() > DIGITS) {
      return Optional.empty();
    }
    if (GROUPED.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A percentage as a fraction: 95% is 0.95. */
  static Optional<BigDecimal> percentage(String written) {
    String text = halfWidth(written).strip();
    return text.endsWith("%")
        ? decimal(text.substring(0, text.length() - 1)).map(value -> value.movePointLeft(2))
        : Optional.empty();
  }

  static boolean isNumber(String written) {
    return decimal(written).isPresent() || percentage(written).isPresent();
  }

  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    text.chars().forEach(c -> half.append(halfWidth((char) c)));
    return half.toString();
  }

  private static char halfWidth(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '　' -> ' ';
      case '−', '–', '﹣' -> '-';
      default -> c;
    };
  }
}
