package io.mingzhang.score.quantity;

import io.mingzhang.score.quantity.Quantity.Bound;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number with its bound, measure and the verbs around it; dates are not its business. */
final class QuantityReader {
  // Civil Code art. 1259: 以上, 以下 and 以内 include the number, 超过, 不满 and 以外 do not.
  private static final Map<String, Bound> BEFORE =
      bounds(
          Map.of(
              Bound.AT_LEAST, "≥ >= => ≧ ⩾ ≮ 大于等于 大于或等于 不少于 不低于 不小于 不下于 至少 最少 最低",
              Bound.MORE_THAN, "> 大于 多于 高于 超过 超 逾",
              Bound.AT_MOST, "≤ <= =< ≦ ⩽ ≯ 小于等于 小于或等于 不超过 不超出 不得超过 不高于 不多于 不大于 至多 最多 最高",
              Bound.LESS_THAN, "< 小于 少于 低于 不到 不足 不满 未满",
              Bound.EXACTLY, "= 等于"));
  private static final Map<String, Bound> AFTER =
      bounds(Map.of(Bound.AT_LEAST, "以上 及以上", Bound.AT_MOST, "以下 及以下 以内 之内 内"));
  private static final Set<String> INCLUSIVE = Set.of("(含)", "(含本数)");
  private static final Set<String> EXCLUSIVE = Set.of("(不含)", "(不含本数)");
  private static final Set<String> KEEP = Set.of("控制在", "控制", "成本控制在");
  private static final Set<String> ABOUT = Set.of("约", "约为", "大约", "大概", "近", "将近", "接近");
  private static final Set<String> ROUGHLY = Set.of("左右", "上下");
  private static final Set<String> DONE = Set.of("完成", "已完成", "达成");
  private static final Set<String> RANGE = Set.of("-", "−", "–", "—", "——", "~", "〜", "至", "到");
  // Verbs that say a thing was done; 增长 and 减少 speak of another number.
  private static final Set<String> VERBS =
      Cursor.words(
          "达到 达 已达 已达到 达到了 完成 已完成 完成了 实现 实现了 共 共计 一共 总共 总计 合计 累计 已 全年 年内 "
              + "举办 举办了 已举办 开展 开展了 已开展 组织 组织了 召开 召开了 举行 举行了 发布 发布了 "
              + "建设 建成 建成了 新建 购买 购买了 购置 培训 培训了 参加 获得 发放 服务");

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private final Cursor cursor;
  private @Nullable Bound before;
  private @Nullable Bound after;
  private boolean kept;
  private boolean more;
  private boolean exclusive;
  private boolean approximate;
  private String per = "";

  QuantityReader(String text) {
    cursor = new Cursor(text);
  }

  Optional<Quantity> read() {
    if (!readBefore()) {
      return Optional.empty();
    }
    Part first = part();
    if (first == null) {
      return Optional.empty();
    }
    Part second = null;
    if (!cursor.longestOf(RANGE).isEmpty()) {
      second = part();
      if (second == null) {
        return Optional.empty();
      }
    }
    if (!readAfter() || !cursor.atEnd()) {
      return Optional.empty();
    }
    return second == null ? single(first) : range(first, second);
  }

  private boolean readBefore() {
    while (true) {
      String bound = cursor.longestOf(BEFORE.keySet());
      if (!bound.isEmpty()) {
        if (before != null) {
          return false;
        }
        before = BEFORE.get(bound);
      } else if (cursor.skip("每")) {
        String word = MeasureWord.denominator(cursor);
        if (word.isEmpty()) {
          return false;
        }
        per += "/" + word;
      } else if (!cursor.longestOf(ABOUT).isEmpty()) {
        approximate = true;
      } else if (!cursor.longestOf(KEEP).isEmpty()) {
        kept = true;
      } else if (cursor.longestOf(VERBS).isEmpty()) {
        return true;
      }
    }
  }

  private boolean readAfter() {
    cursor.skip("之间");
    while (!cursor.atEnd()) {
      String bound = cursor.longestOf(AFTER.keySet());
      if (!bound.isEmpty()) {
        if (after != null) {
          return false;
        }
        after = AFTER.get(bound);
      } else if (!cursor.longestOf(EXCLUSIVE).isEmpty()) {
        exclusive = true;
      } else if (!cursor.longestOf(ROUGHLY).isEmpty()) {
        approximate = true;
      } else if (cursor.longestOf(INCLUSIVE).isEmpty() && cursor.longestOf(DONE).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Part part() {
    if (cursor.skip("百分之百")) {
      return new Part(BigDecimal.valueOf(100), false, MeasureWord.HUNDREDTHS);
    }
    MeasureWord share =
        cursor.skip("百分之")
            ? MeasureWord.HUNDREDTHS
            : cursor.skip("千分之") ? MeasureWord.THOUSANDTHS : null;
    Numeral numeral = Numeral.read(cursor).orElse(null);
    if (numeral == null) {
      return null;
    }
    approximate |= cursor.skip("来");
    readMore();
    MeasureWord measure = share == null ? measure(numeral.chinese()) : share;
    if (measure == null) {
      return null;
    }
    BigDecimal number = numeral.value();
    if (measure.equals(MeasureWord.TENTHS)) {
      int digit = numeral.chinese() ? Numeral.digit(cursor.peek()) : -1;
      if (digit > 0) {
        cursor.take();
        number = number.add(BigDecimal.valueOf(digit, 1));
      }
      if (number.abs().compareTo(BigDecimal.TEN) > 0) {
        return null;
      }
    }
    readMore();
    return new Part(number, numeral.chinese(), measure);
  }

  /** The measure; 余 may stand inside it, as in 2万余人次. */
  private @Nullable MeasureWord measure(boolean chinese) {
    MeasureWord scale = MeasureWord.read(cursor, chinese).orElse(null);
    if (scale == null || !scale.unit().isEmpty() || more) {
      return scale;
    }
    readMore();
    if (!more) {
      return scale;
    }
    return MeasureWord.read(cursor, chinese)
        .filter(word -> word.factor().compareTo(BigDecimal.ONE) == 0)
        .map(word -> new MeasureWord(scale.factor(), word.unit()))
        .orElse(null);
  }

  private void readMore() {
    if (cursor.skip("余") || cursor.skip("多")) {
      more = true;
      approximate = true;
    }
  }

  private Optional<Quantity> single(Part part) {
    String unit = unit(part.measure);
    BigDecimal value = part.number.multiply(part.measure.factor());
    Bound bound = bound();
    if (unit == null || bound == null || isYear(value, unit)) {
      return Optional.empty();
    }
    if (part.chinese && unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(bound, value, null, unit, approximate));
  }

  private @Nullable Bound bound() {
    Bound side = after;
    if (exclusive) {
      if (side == null) {
        return null;
      }
      side = side == Bound.AT_LEAST ? Bound.MORE_THAN : Bound.LESS_THAN;
    }
    if (before != null) {
      boolean agree = before != Bound.EXACTLY && isLower(before) == isLower(side);
      return side == null || agree ? before : null;
    }
    if (side != null) {
      return side;
    }
    return kept ? Bound.AT_MOST : more ? Bound.AT_LEAST : Bound.EXACTLY;
  }

  private static boolean isLower(@Nullable Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  private Optional<Quantity> range(Part low, Part high) {
    if (before != null || after != null || exclusive || more || low.chinese != high.chinese) {
      return Optional.empty();
    }
    // 三至五万元 begins at 30000, 三千至五万元 at 3000; only small numerals are free of such doubt.
    if (high.chinese && high.number.compareTo(BigDecimal.valueOf(100)) >= 0) {
      return Optional.empty();
    }
    String unit = unit(high.measure);
    BigDecimal factor = lowFactor(low.measure, high.measure);
    if (unit == null || factor == null) {
      return Optional.empty();
    }
    BigDecimal from = low.number.multiply(factor);
    BigDecimal to = high.number.multiply(high.measure.factor());
    // Two bare numbers, as 12-31, are as often a date or a mark.
    boolean bare = high.measure.equals(MeasureWord.NONE) || (high.chinese && unit.isEmpty());
    if (bare || from.compareTo(to) >= 0 || isYear(to, unit)) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(Bound.BETWEEN, from, to, unit, approximate));
  }

  /** In 1-5万元 the first number has the second's 万, in 600元—1万元/亩 it stands for itself. */
  private static @Nullable BigDecimal lowFactor(MeasureWord low, MeasureWord high) {
    if (low.equals(MeasureWord.NONE)) {
      return high.factor();
    }
    boolean share = MeasureWord.kind(high.unit()).startsWith(MeasureWord.PERCENT);
    boolean same =
        low.unit().equals(high.unit())
            || (low.unit().isEmpty() && !share)
            || high.unit().startsWith(low.unit() + "/");
    return same ? low.factor() : null;
  }

  /** With the 每 that stood before; null when that does not fit. */
  private @Nullable String unit(MeasureWord measure) {
    String unit = measure.unit() + per;
    long denominators = unit.chars().filter(one -> one == '/').count();
    boolean twice = !per.isEmpty() && measure.unit().contains("/");
    return unit.startsWith("/") || twice || denominators > 2 ? null : unit;
  }

  private static boolean isYear(BigDecimal value, String unit) {
    return unit.equals("年") && value.compareTo(FIRST_YEAR) >= 0;
  }

  private record Part(BigDecimal number, boolean chinese, MeasureWord measure) {}

  private static Map<String, Bound> bounds(Map<Bound, String> words) {
    Map<String, Bound> bounds = new HashMap<>();
    words.forEach(
        (bound, list) -> {
          for (String word : Cursor.words(list)) {
            bounds.put(word, bound);
          }
        });
    return Map.copyOf(bounds);
  }
}
