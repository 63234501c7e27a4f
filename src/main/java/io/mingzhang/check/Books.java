package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Tolerance;
import io.mingzhang.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One year's accounts as the relations look at them, and what has come of comparing. */
final class Books {
  private final Unit unit;
  private final Assessed year;
  private final FinalAccounts accounts;
  private final Log log;
  private final List<String> unchecked = new ArrayList<>();

  Books(Unit unit, Assessed year, FinalAccounts accounts, Log log) {
    this.unit = unit;
    this.year = year;
    this.accounts = accounts;
    this.log = log;
  }

  Unit unit() {
    return unit;
  }

  Assessed year() {
    return year;
  }

  FinalAccounts accounts() {
    return accounts;
  }

  Measure money() {
    return accounts.money();
  }

  Facts facts() {
    return year.facts();
  }

  Optional<Figure> get(String name) {
    return year.facts().get(name);
  }

  /** Those of the figures that are known. */
  List<Figure> all(List<String> names) {
    return names.stream().flatMap(name -> get(name).stream()).toList();
  }

  void add(Diagnostic found) {
    log.add(found);
  }

  /** Both sides are sums of rounded figures; what rounding explains is only told. */
  boolean equal(Rule rule, Side left, Side right, String hint) {
    BigDecimal difference = difference(left, right);
    if (difference.signum() == 0) {
      return true;
    }
    Tolerance tolerance = tolerance(left, right);
    boolean tail = tolerance.covers(difference);
    report(tail ? CheckRules.ROUNDING : rule, left, right, tolerance, tail ? "" : hint);
    return tail;
  }

  /** As {@link #equal}, where a tail has been told before. */
  boolean near(Rule rule, Side left, Side right, String hint) {
    return tolerance(left, right).covers(difference(left, right)) || equal(rule, left, right, hint);
  }

  /** The part is not more than the whole, rounding apart. */
  boolean atMost(Rule rule, Side part, Side whole, String hint) {
    BigDecimal difference = difference(part, whole);
    Tolerance tolerance = tolerance(part, whole);
    if (difference.signum() <= 0 || tolerance.covers(difference)) {
      return true;
    }
    report(rule, part, whole, tolerance, hint);
    return false;
  }

  /**
   * One quantity that stands in two places is the same in both; in 万元 one unit of the last digit
   * apart it was rounded in two ways. A sum of rounded figures may be apart by their tails.
   */
  boolean repeated(Rule rule, Side left, Side right, String hint) {
    BigDecimal difference = difference(left, right).abs();
    if (difference.signum() == 0) {
      return true;
    }
    if (left.measure() != right.measure() && left.measure().isMoney()) {
      Tolerance rounding = Tolerance.of(Measure.WAN_YUAN, 1);
      if (rounding.covers(left.measure().in(Measure.WAN_YUAN, difference))) {
        return true;
      }
    }
    Tolerance tolerance = tolerance(left, right);
    boolean tail = tolerance.covers(difference);
    boolean sums = left.roundings() > 1 || right.roundings() > 1;
    if (tail && sums) {
      report(CheckRules.ROUNDING, left, right, tolerance, "");
      return true;
    }
    report(
        tail ? CheckRules.REPEATED : rule,
        left,
        right,
        new Tolerance(BigDecimal.ZERO),
        tail ? "同一个数只舍入一次：两处改成一样" : hint);
    return false;
  }

  /** A relation one side of which is stated and that cannot be judged without the other. */
  void notChecked(String relation, String missing) {
    unchecked.add(relation + "（缺" + missing + "）");
  }

  /** All that was not checked, in one finding: a short form lacks a lot. */
  void close() {
    if (!unchecked.isEmpty()) {
      log.add(
          CheckRules.NOT_CHECKED.at(
              accounts.at(),
              "数据不足，有 " + unchecked.size() + " 条勾稽关系没有核对：" + String.join("；", unchecked),
              "补上所缺的数；确实没有的，不用改"));
    }
  }

  private static BigDecimal difference(Side left, Side right) {
    return left.value().subtract(right.in(left.measure()).value());
  }

  private static Tolerance tolerance(Side left, Side right) {
    int figures = left.roundings() + right.roundings();
    if (left.measure() == right.measure()) {
      return Tolerance.of(left.measure(), figures);
    }
    Tolerance wan = Tolerance.of(Measure.WAN_YUAN, figures);
    return new Tolerance(Measure.WAN_YUAN.in(left.measure(), wan.width()));
  }

  private void report(Rule rule, Side left, Side right, Tolerance tolerance, String hint) {
    BigDecimal difference = difference(left, right).abs();
    List<Span> places = new ArrayList<>(left.from());
    right.from().stream().filter(span -> !places.contains(span)).forEach(places::add);
    Span at = places.isEmpty() ? accounts.at() : places.get(0);
    Diagnostic found =
        rule.at(
            at,
            left.says()
                + "，"
                + right.says()
                + "，相差 "
                + Decimals.plain(difference)
                + left.measure().label()
                + tolerance.words(left.measure()),
            hint);
    for (Span place : places) {
      if (!place.equals(at)) {
        found =
            found.related(
                place, (left.from().contains(place) ? left.words() : right.words()).strip());
      }
    }
    log.add(found);
  }
}
