package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * 比例: points × value ÷ target, never above the points and never below 0; reversed, where less is
 * better, full up to the target and points × target ÷ value beyond it.
 *
 * <p>Source: 财预〔2020〕10号 and the forms' own notes.
 *
 * @param reverse less is better (反向)
 * @param target the value that earns all points
 */
public record Proportional(boolean reverse, Threshold target) implements ValueRule {
  public static final Proportional FORWARD = new Proportional(false, Threshold.ALL);

  /** Digits kept inside a division; the score is rounded later, once. */
  private static final MathContext INSIDE = MathContext.DECIMAL128;

  @Override
  public Optional<Verdict> judge(BigDecimal points, BigDecimal value) {
    BigDecimal full = target.value();
    boolean reached = reverse ? value.compareTo(full) <= 0 : value.compareTo(full) >= 0;
    if (reached) {
      String clause = (reverse ? "不超过 " : "达到 ") + target.words() + "，得满分";
      return Optional.of(new Verdict(points, clause));
    }
    BigDecimal divisor = reverse ? value : full;
    if (divisor.signum() <= 0 || full.signum() < 0) {
      return Optional.empty();
    }
    BigDecimal part = reverse ? full : value.max(BigDecimal.ZERO);
    BigDecimal score = points.multiply(part, INSIDE).divide(divisor, INSIDE);
    String clause = (reverse ? "超过 " : "没有达到 ") + target.words() + "，按比例得分";
    return Optional.of(new Verdict(score, clause));
  }

  @Override
  public boolean inPercent() {
    return target.percent();
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return Attainable.upTo(points);
  }

  @Override
  public String words(BigDecimal points) {
    String all = Decimals.plain(points);
    return reverse
        ? "不超过 "
            + target.words()
            + " 得 "
            + all
            + " 分，超过的得 "
            + all
            + " × "
            + target.words()
            + " ÷ 实际"
        : "达到 " + target.words() + " 得 " + all + " 分，没有达到的得 " + all + " × 实际 ÷ " + target.words();
  }
}
