package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.IndicatorResult.Marked;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Text;
import io.mingzhang.score.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form as it is scored.
 *
 * @param wanted the target, where it can be read as a quantity
 * @param reached the actual, where it can be read as a quantity
 */
record Row(
    String name,
    @Nullable Text target,
    @Nullable Text actual,
    @Nullable Quantity wanted,
    @Nullable Quantity reached,
    @Nullable Amount reported,
    @Nullable Text level,
    Map<String, Marked> marks) {
  static Row of(String name, @Nullable IndicatorResult stated) {
    if (stated == null) {
      return new Row(name, null, null, null, null, null, null, Map.of());
    }
    return new Row(
        name,
        stated.target(),
        stated.actual(),
        quantity(stated.target()),
        quantity(stated.actual()),
        stated.reportedScore(),
        stated.level(),
        stated.marks());
  }

  private static @Nullable Quantity quantity(@Nullable Text text) {
    return text == null ? null : Quantity.of(text.value()).orElse(null);
  }

  /** Whether target and actual are quantities that say how far the one reaches the other. */
  boolean isSettled() {
    return wanted != null && reached != null && wanted.completion(reached).isPresent();
  }

  /** Whether it says nothing to be scored by; a reason why it is left out may stand there. */
  boolean isBlank() {
    return target == null && actual == null && reported == null && level == null && marks.isEmpty();
  }

  Row withoutLevel() {
    return new Row(name, target, actual, wanted, reached, reported, null, marks);
  }

  /** The row as a part of its rule sees it: the same values, and a score of its own. */
  Row part(String part, @Nullable Amount own) {
    return new Row(name + "·" + part, target, actual, wanted, reached, own, null, Map.of());
  }

  /** The row before a rule with a scale of its own: 4 of 5 points are 80 of 100. */
  Row reportedOn(BigDecimal full, BigDecimal points) {
    if (reported == null || points.signum() == 0) {
      return this;
    }
    BigDecimal score =
        reported.value().multiply(full).divide(points, MathContext.DECIMAL64).stripTrailingZeros();
    Amount own = new Amount(score, reported.at());
    return new Row(name, target, actual, wanted, reached, own, level, marks);
  }

  /** 年度指标值, 实际完成值 and 完成率 may stand in a formula. */
  Optional<Named> figure(String asked) {
    return switch (asked) {
      case "年度指标值" -> named(asked, target, wanted);
      case "实际完成值" -> named(asked, actual, reached);
      case "完成率" -> completionRate();
      default -> Optional.empty();
    };
  }

  private static Optional<Named> named(
      String name, @Nullable Text text, @Nullable Quantity quantity) {
    boolean certain =
        quantity != null
            && quantity.upper() == null
            && (name.equals("年度指标值") || quantity.bound() == Quantity.Bound.EXACTLY);
    return text == null || quantity == null || quantity.isDate() || !certain
        ? Optional.empty()
        : Optional.of(
            new Named(
                quantity.value(),
                Decimals.plain(quantity.value()),
                List.of(new Input(name, text.value(), text.at()))));
  }

  private Optional<Named> completionRate() {
    if (target == null || actual == null || wanted == null || reached == null) {
      return Optional.empty();
    }
    if (!wanted.comparesWith(reached)) {
      return Optional.empty();
    }
    BigDecimal rate = wanted.completion(reached).map(Quantity.Completion::rate).orElse(null);
    return rate == null
        ? Optional.empty()
        : Optional.of(
            new Named(
                rate,
                actual.value() + " ÷ " + target.value(),
                List.of(input("年度指标值", target), input("实际完成值", actual))));
  }

  Input input(String label, Text text) {
    return new Input(label, text.value(), text.at());
  }

  Input input(String label, Amount amount) {
    return new Input(label, Decimals.plain(amount.value()), amount.at());
  }

  /** A word that the rule does not know. */
  void reportUnknown(Text stated, List<String> known, Log log) {
    log.add(
        ScoreRules.UNKNOWN_LEVEL.at(
            stated.at(),
            "“" + name + "”的评分标准里没有“" + stated.value() + "”",
            Nearest.hint(stated.value(), known)));
  }

  /** A score that a part of the rule cannot have. */
  void reportImpossible(String part, Amount own, String hint, Log log) {
    log.add(
        ScoreRules.UNKNOWN_LEVEL.at(
            own.at(),
            "“" + name + "”的“" + part + "”得不到 " + Decimals.plain(own.value()) + " 分",
            hint));
  }
}
