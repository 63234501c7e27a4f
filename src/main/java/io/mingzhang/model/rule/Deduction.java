package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * 扣分: from all points, so many off for each step beyond a standard, never below 0.
 *
 * @param side on which side of the standard points are lost
 * @param step the width of a step, in the unit of the standard
 * @param each points off for a step
 * @param partial what an unfinished step costs
 */
public record Deduction(
    Threshold standard, Side side, Threshold step, BigDecimal each, Partial partial)
    implements ValueRule {
  private static final MathContext INSIDE = MathContext.DECIMAL128;

  /** Where points are lost. */
  public enum Side {
    OVER("每超过"),
    UNDER("每下降"),
    EITHER("每偏离");

    private final String label;

    Side(String label) {
      this.label = label;
    }
  }

  /** What an unfinished step costs (不足一步). */
  public enum Partial {
    IGNORED("不计", "不扣"),
    PRO_RATA("按比例", "按比例扣"),
    FULL("按一步", "也扣足");

    private final String label;
    private final String words;

    Partial(String label, String words) {
      this.label = label;
      this.words = words;
    }

    public String label() {
      return label;
    }
  }

  @Override
  public Optional<Verdict> judge(BigDecimal points, BigDecimal value) {
    BigDecimal beyond = beyond(value);
    if (beyond.signum() <= 0) {
      return Optional.of(new Verdict(points, "符合标准，得满分"));
    }
    BigDecimal exact = beyond.divide(step.value(), INSIDE);
    BigDecimal steps =
        switch (partial) {
          case IGNORED -> exact.setScale(0, RoundingMode.FLOOR);
          case PRO_RATA -> exact;
          case FULL -> exact.setScale(0, RoundingMode.CEILING);
        };
    BigDecimal lost = steps.multiply(each, INSIDE);
    BigDecimal score = points.subtract(lost, INSIDE).max(BigDecimal.ZERO);
    return Optional.of(new Verdict(score, clause(points, value, beyond, steps, lost)));
  }

  private String clause(
      BigDecimal points, BigDecimal value, BigDecimal beyond, BigDecimal steps, BigDecimal lost) {
    boolean over = value.compareTo(standard.value()) > 0;
    String where =
        (over ? "超过 " : "低于 ") + standard.words() + "，" + (over ? "多 " : "少 ") + distance(beyond);
    if (steps.signum() == 0) {
      return where + "，不足 " + step.words() + "，不扣分";
    }
    String text =
        where
            + "，计 "
            + Decimals.brief(steps)
            + " 个 "
            + step.words()
            + "，每个扣 "
            + Decimals.plain(each)
            + " 分，";
    return lost.compareTo(points) >= 0
        ? text + "扣完 " + Decimals.plain(points) + " 分"
        : text + "扣 " + Decimals.brief(lost) + " 分";
  }

  /** Between two percentages there are points, not per cent. */
  private String distance(BigDecimal beyond) {
    return standard.percent()
        ? Decimals.brief(beyond.movePointRight(2)) + " 个百分点"
        : Decimals.brief(beyond);
  }

  private BigDecimal beyond(BigDecimal value) {
    BigDecimal over = value.subtract(standard.value());
    return switch (side) {
      case OVER -> over;
      case UNDER -> over.negate();
      case EITHER -> over.abs();
    };
  }

  @Override
  public boolean inPercent() {
    return standard.percent() || step.percent();
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return partial == Partial.PRO_RATA ? Attainable.upTo(points) : Attainable.steps(points, each);
  }

  @Override
  public String words(BigDecimal points) {
    String full =
        switch (side) {
          case OVER -> "不超过 ";
          case UNDER -> "不低于 ";
          case EITHER -> "等于 ";
        };
    return full
        + standard.words()
        + " 得 "
        + Decimals.plain(points)
        + " 分；"
        + side.label
        + " "
        + step.words()
        + " 扣 "
        + Decimals.plain(each)
        + " 分，不足 "
        + step.words()
        + " 的"
        + partial.words
        + "，扣完为止";
  }
}
