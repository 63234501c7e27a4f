package io.mingzhang.score.quantity;

import io.mingzhang.score.quantity.Quantity.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a day, a deadline or a whole month or year, such as 2021年12月底前完成 or 2021/12/31. */
final class DateReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> BY =
      Set.of("不晚于", "不迟于", "最晚", "最迟", "截至", "截止", "截止到", "≤", "<=", "≦");
  private static final Set<String> VERBS =
      Set.of("已", "于", "在", "已于", "应于", "须于", "完成", "完成于", "已完成");
  private static final Set<String> BEFORE = Set.of("前", "之前", "以前", "及以前", "(含)前", "(含)以前", "止");
  private static final Set<String> END = Set.of("底", "末");
  private static final Set<String> YEAR_END = Set.of("底", "末", "年底", "年末");
  private static final Set<String> AFTER = Set.of("完成", "已完成", "全部完成", "完成了", "(含)", "(含当日)");

  private final Cursor cursor;
  private boolean limit;

  DateReader(String text) {
    cursor = new Cursor(text);
  }

  Optional<Quantity> read() {
    while (true) {
      if (!cursor.longestOf(BY).isEmpty()) {
        limit = true;
      } else if (cursor.longestOf(VERBS).isEmpty()) {
        break;
      }
    }
    String year = cursor.digits(4);
    if (year.length() < 4
        || Integer.parseInt(year) < FIRST_YEAR
        || Integer.parseInt(year) > LAST_YEAR) {
      return Optional.empty();
    }
    Days days = days(Integer.parseInt(year));
    if (days == null) {
      return Optional.empty();
    }
    boolean day = days.first.equals(days.last);
    if (day ? !cursor.longestOf(BEFORE).isEmpty() : cursor.skip("内")) {
      limit = true;
    }
    boolean more = true;
    while (more) {
      more = !cursor.longestOf(AFTER).isEmpty();
    }
    return cursor.atEnd() ? Optional.of(quantity(days)) : Optional.empty();
  }

  private Quantity quantity(Days days) {
    BigDecimal first = BigDecimal.valueOf(days.first.toEpochDay());
    BigDecimal last = BigDecimal.valueOf(days.last.toEpochDay());
    if (limit) {
      return new Quantity(Bound.AT_MOST, last, null, MeasureWord.DATE, false);
    }
    return days.first.equals(days.last)
        ? new Quantity(Bound.EXACTLY, first, null, MeasureWord.DATE, false)
        : new Quantity(Bound.BETWEEN, first, last, MeasureWord.DATE, false);
  }

  private @Nullable Days days(int year) {
    for (String stroke : List.of("-", "/", ".")) {
      if (cursor.skip(stroke)) {
        return struck(year, stroke);
      }
    }
    if (!cursor.skip("年度") && !cursor.skip("年")) {
      return null;
    }
    if (!cursor.longestOf(YEAR_END).isEmpty()) {
      return Days.of(LocalDate.of(year, 12, 31));
    }
    String digits = cursor.digits(2);
    if (digits.isEmpty()) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = month(year, digits);
    if (month == null || !(cursor.skip("月份") || cursor.skip("月"))) {
      return null;
    }
    if (!cursor.longestOf(END).isEmpty()) {
      return Days.of(month.atEndOfMonth());
    }
    String day = cursor.digits(2);
    if (day.isEmpty()) {
      return Days.of(month);
    }
    return cursor.skip("日") || cursor.skip("号") ? day(month, day) : null;
  }

  /** 2021.12 is no date, since it is a number. */
  private @Nullable Days struck(int year, String stroke) {
    YearMonth month = month(year, cursor.digits(2));
    if (month == null) {
      return null;
    }
    if (!cursor.skip(stroke)) {
      return stroke.equals(".") ? null : Days.of(month);
    }
    return day(month, cursor.digits(2));
  }

  private static @Nullable YearMonth month(int year, String digits) {
    int month = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
  }

  private static @Nullable Days day(YearMonth month, String digits) {
    int day = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return month.isValidDay(day) ? Days.of(month.atDay(day)) : null;
  }

  private record Days(LocalDate first, LocalDate last) {
    static Days of(LocalDate day) {
      return new Days(day, day);
    }

    static Days of(YearMonth month) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
  }
}
