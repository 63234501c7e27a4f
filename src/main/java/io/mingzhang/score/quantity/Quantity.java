package io.mingzhang.score.quantity;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as people write one in 年度指标值 and 实际完成值, such as {@code ≥2万人次} or 2021年12月底前.
 *
 * @param bound on which side of the value the quantity lies
 * @param value with 万 and 亿 multiplied out, money in 元; a percentage as its fraction, a date as the
 *     number of its day
 * @param upper the other end of a range, in it; null for all else
 * @param unit the measure word, such as 人次 or 元/亩; may be empty
 * @param approximate written with 约, 余, 左右 or the like
 */
public record Quantity(
    Bound bound, BigDecimal value, @Nullable BigDecimal upper, String unit, boolean approximate) {
  public enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EXACTLY,
    BETWEEN
  }

  /**
   * How far an actual value reaches its target.
   *
   * @param rate what the points are multiplied with, above 1 when a lower bound is exceeded; null
   *     when there is no proportion: for a late date or a negative target
   * @param lessIsBetter the rate is target ÷ actual
   */
  public record Completion(boolean reached, @Nullable BigDecimal rate, boolean lessIsBetter) {}

  private static final int LENGTH_LIMIT = 40;
  // Normalizing a long run of combining marks takes time that grows with its square.
  private static final int RAW_LIMIT = 200;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  public Quantity {
    if ((bound == Bound.BETWEEN) != (upper != null)) {
      throw new IllegalArgumentException("only a range has an upper end");
    }
  }

  /** The quantity, if the text is one and nothing else. */
  public static Optional<Quantity> of(String written) {
    if (written.length() > RAW_LIMIT) {
      return Optional.empty();
    }
    String square = written.replace("m²", "㎡").replace("m³", "㎥");
    // NFKC turns 10² into 102.
    if (square.codePoints().anyMatch(one -> Character.getType(one) == Character.OTHER_NUMBER)) {
      return Optional.empty();
    }
    String text = unspaced(Normalizer.normalize(square, Normalizer.Form.NFKC));
    if (text.endsWith("。") || text.endsWith(";")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.length() > LENGTH_LIMIT) {
      return Optional.empty();
    }
    Optional<Quantity> date = new DateReader(text).read();
    return date.isPresent() ? date : new QuantityReader(text).read();
  }

  public boolean isDate() {
    return unit.equals(MeasureWord.DATE);
  }

  /** Of one kind of unit; a number without a unit goes with any but percentages and dates. */
  public boolean comparesWith(Quantity other) {
    String mine = MeasureWord.kind(unit);
    String others = MeasureWord.kind(other.unit);
    if (mine.equals(others)) {
      return true;
    }
    return (mine.isEmpty() && takesBareNumbers(others))
        || (others.isEmpty() && takesBareNumbers(mine));
  }

  /** As a target: an upper bound. */
  public boolean lessIsBetter() {
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  /**
   * How far the actual value reaches this target, each taken at its worst: 90%以上 as 90% where more
   * is better. Empty when the actual value does not settle it, as 90%以上 where less is better.
   */
  public Optional<Completion> completion(Quantity actual) {
    if (!comparesWith(actual) || scaleIsUnsure(this, actual) || scaleIsUnsure(actual, this)) {
      return Optional.empty();
    }
    if (isDate()) {
      return date(actual);
    }
    return switch (bound) {
      case AT_LEAST, MORE_THAN, EXACTLY -> atLeast(actual);
      case AT_MOST, LESS_THAN -> atMost(actual);
      case BETWEEN -> between(actual);
    };
  }

  /** How it was read, in words for the public. */
  public String words() {
    String before =
        switch (bound) {
          case AT_LEAST -> "不少于";
          case MORE_THAN -> "超过";
          case AT_MOST -> "不超过";
          case LESS_THAN -> "不到";
          case EXACTLY, BETWEEN -> "";
        };
    if (isDate()) {
      return upper != null
          ? day(value) + "到" + day(upper)
          : day(value) + (bound == Bound.AT_MOST ? "以前" : "");
    }
    String about = before + (approximate ? "约" : "");
    String share =
        MeasureWord.kind(unit).startsWith(MeasureWord.PERCENT) ? unit.substring(0, 1) : "";
    String end = share.isEmpty() ? unit.isEmpty() ? "" : " " + unit : unit.substring(1);
    String range = upper == null ? "" : " 到 " + number(upper) + share;
    return about + (about.isEmpty() ? "" : " ") + number(value) + share + range + end;
  }

  private Optional<Completion> atLeast(Quantity actual) {
    BigDecimal worst = actual.low();
    if (worst == null || value.signum() == 0) {
      return Optional.empty();
    }
    boolean strict = bound == Bound.MORE_THAN && actual.bound != Bound.MORE_THAN;
    int order = worst.compareTo(value);
    boolean reached = order > 0 || (order == 0 && !strict);
    return Optional.of(new Completion(reached, rising(worst, value, reached), false));
  }

  private Optional<Completion> atMost(Quantity actual) {
    BigDecimal worst = actual.high();
    if (worst == null) {
      return Optional.empty();
    }
    boolean strict = bound == Bound.LESS_THAN && actual.bound != Bound.LESS_THAN;
    int order = worst.compareTo(value);
    boolean reached = order < 0 || (order == 0 && !strict);
    return Optional.of(new Completion(reached, falling(worst, value, reached), true));
  }

  private Optional<Completion> between(Quantity actual) {
    BigDecimal low = actual.low();
    BigDecimal high = actual.high();
    if (low == null || high == null || upper == null) {
      return Optional.empty();
    }
    boolean enough = low.compareTo(value) >= 0;
    boolean notTooMuch = high.compareTo(upper) <= 0;
    if (enough && notTooMuch) {
      return Optional.of(new Completion(true, BigDecimal.ONE, false));
    }
    BigDecimal below = enough ? BigDecimal.ONE : rising(low, value, false);
    BigDecimal above = notTooMuch ? BigDecimal.ONE : falling(high, upper, false);
    if (below == null || above == null) {
      return Optional.of(new Completion(false, null, enough));
    }
    boolean aboveIsWorse = above.compareTo(below) < 0;
    return Optional.of(new Completion(false, aboveIsWorse ? above : below, aboveIsWorse));
  }

  private Optional<Completion> date(Quantity actual) {
    BigDecimal latest = actual.high();
    BigDecimal limit = high();
    if (latest == null || limit == null) {
      return Optional.empty();
    }
    boolean reached = latest.compareTo(limit) <= 0;
    return Optional.of(new Completion(reached, reached ? BigDecimal.ONE : null, true));
  }

  private static @Nullable BigDecimal rising(
      BigDecimal actual, BigDecimal target, boolean reached) {
    if (target.signum() <= 0) {
      return reached ? BigDecimal.ONE : null;
    }
    return actual.max(BigDecimal.ZERO).divide(target, MathContext.DECIMAL128);
  }

  private static @Nullable BigDecimal falling(
      BigDecimal actual, BigDecimal target, boolean reached) {
    if (reached || actual.compareTo(target) == 0) {
      return BigDecimal.ONE;
    }
    return target.signum() < 0 ? null : target.divide(actual, MathContext.DECIMAL128);
  }

  /** 7 against 12万元 may be 7 or 70000: who leaves out the unit may leave out its 万. */
  private static boolean scaleIsUnsure(Quantity bare, Quantity other) {
    return bare.unit.isEmpty()
        && !other.unit.isEmpty()
        && bare.value.signum() > 0
        && other.value.compareTo(TEN_THOUSAND) >= 0
        && bare.value.multiply(THOUSAND).compareTo(other.value) < 0;
  }

  private @Nullable BigDecimal low() {
    return lessIsBetter() ? null : value;
  }

  private @Nullable BigDecimal high() {
    return switch (bound) {
      case AT_LEAST, MORE_THAN -> null;
      case AT_MOST, LESS_THAN, EXACTLY -> value;
      case BETWEEN -> upper;
    };
  }

  private static boolean takesBareNumbers(String kind) {
    return !kind.startsWith(MeasureWord.PERCENT) && !kind.equals(MeasureWord.DATE);
  }

  private String number(BigDecimal one) {
    if (unit.startsWith(MeasureWord.PERCENT)) {
      return Decimals.plain(one.movePointRight(2));
    }
    return Decimals.plain(unit.startsWith(MeasureWord.PER_MILLE) ? one.movePointRight(3) : one);
  }

  private static String day(BigDecimal number) {
    LocalDate day = LocalDate.ofEpochDay(number.longValueExact());
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Without white space, except beside a digit and another: 1 200 may be one number or two. */
  private static String unspaced(String text) {
    StringBuilder kept = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
        space = true;
        continue;
      }
      if (space && !kept.isEmpty() && numeric(kept.charAt(kept.length() - 1)) && numeric(one)) {
        kept.append(' ');
      }
      space = false;
      kept.append(one);
    }
    return kept.toString();
  }

  private static boolean numeric(char one) {
    return (one >= '0' && one <= '9') || one == '.' || one == ',';
  }
}
