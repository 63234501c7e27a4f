package io.mingzhang.score;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity as people write one, such as {@code ≥2万人次}.
 *
 * @param bound on which side of the value the target lies
 * @param value with 万 and 亿 multiplied out; a percentage as its fraction
 * @param unit the word behind the number, may be empty
 */
record Quantity(Bound bound, BigDecimal value, String unit) {
  enum Bound {
    AT_LEAST,
    AT_MOST,
    EXACTLY
  }

  private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
  private static final Pattern FORM =
      Pattern.compile(
          "(?<before>≥|>=|≧|>|≤|<=|≦|<|=|大于等于|不少于|不低于|至少|大于|超过|小于等于|不超过|不高于|不多于|至多|小于)?"
              + "\\s*(?<number>\\d{1,18}(?:,\\d{3})*(?:\\.\\d{1,9})?)\\s*(?<scale>万|亿)?\\s*"
              + "(?<unit>%|[\\p{IsHan}㎡/]{0,8}?)\\s*(?<after>\\(含\\)|以上|以下|以内|内)?");

  /** The quantity, if the text is one and nothing else. */
  static Optional<Quantity> of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    if (text.length() > 40) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group("number").replace(",", ""));
    String unit = matcher.group("unit");
    if ("万".equals(matcher.group("scale"))) {
      value = value.movePointRight(4);
    } else if ("亿".equals(matcher.group("scale"))) {
      value = value.multiply(HUNDRED_MILLION);
    }
    if (unit.equals("%")) {
      value = value.movePointLeft(2);
    }
    return Optional.of(new Quantity(bound(matcher), value, unit));
  }

  /** Two quantities can be compared when their units are the same word, or one has none. */
  boolean comparesWith(Quantity other) {
    return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
  }

  private static Bound bound(Matcher matcher) {
    String before = matcher.group("before");
    String after = matcher.group("after");
    if (before == null) {
      if (after == null || after.equals("(含)")) {
        return Bound.EXACTLY;
      }
      return after.equals("以上") ? Bound.AT_LEAST : Bound.AT_MOST;
    }
    return switch (before) {
      case "≥", ">=", "≧", ">", "大于等于", "不少于", "不低于", "至少", "大于", "超过" -> Bound.AT_LEAST;
      case "=" -> Bound.EXACTLY;
      default -> Bound.AT_MOST;
    };
  }
}
