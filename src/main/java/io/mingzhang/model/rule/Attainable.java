package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The scores that a rule can yield: single values, or every value from 0 to the points.
 *
 * @param most the highest score
 * @param values the single values from the highest down; empty when every value is possible
 */
public record Attainable(BigDecimal most, List<BigDecimal> values) {
  /** Beyond so many, single values are named by their step, and sums are taken as a stretch. */
  private static final int NAMED = 8;

  private static final int COUNTED = 2000;
  private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(COUNTED);

  /** Digits that stand after a division; the last ones of 34 do not. */
  private static final MathContext SURE = new MathContext(28, RoundingMode.HALF_UP);

  /** Every value from 0 to the points. */
  public static Attainable upTo(BigDecimal points) {
    return new Attainable(points, List.of());
  }

  /** These values and no other. */
  public static Attainable only(Collection<BigDecimal> values) {
    TreeSet<BigDecimal> sorted = new TreeSet<>(Comparator.reverseOrder());
    sorted.addAll(values);
    return sorted.size() > COUNTED
        ? upTo(sorted.first())
        : new Attainable(sorted.first(), List.copyOf(sorted));
  }

  /** The points, and what is left of them after any number of equal deductions. */
  static Attainable steps(BigDecimal points, BigDecimal each) {
    if (each.signum() <= 0 || points.compareTo(each.multiply(MOST_STEPS)) > 0) {
      return upTo(points);
    }
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal left = points; left.signum() > 0; left = left.subtract(each)) {
      values.add(left);
    }
    values.add(BigDecimal.ZERO);
    return only(values);
  }

  /** Whether a score, rounded to the rubric's decimals, is one of these. */
  public boolean contains(BigDecimal score, int scale) {
    if (values.isEmpty()) {
      return score.signum() >= 0 && score.compareTo(most) <= 0;
    }
    return values.stream()
        .anyMatch(
            value -> value.round(SURE).setScale(scale, RoundingMode.HALF_UP).compareTo(score) == 0);
  }

  /** Each of these with each of the others. */
  public Attainable plus(Attainable other) {
    boolean tooMany = (long) values.size() * other.values.size() > COUNTED * 10L;
    if (values.isEmpty() || other.values.isEmpty() || tooMany) {
      return upTo(most.add(other.most));
    }
    List<BigDecimal> all = new ArrayList<>();
    for (BigDecimal one : values) {
      for (BigDecimal two : other.values) {
        all.add(one.add(two));
      }
    }
    return only(all);
  }

  /** These and the others. */
  public Attainable or(Attainable other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return upTo(most.max(other.most));
    }
    List<BigDecimal> all = new ArrayList<>(values);
    all.addAll(other.values);
    return only(all);
  }

  /** These, each as it counts on another scale. */
  Attainable each(UnaryOperator<BigDecimal> share) {
    return new Attainable(share.apply(most), values.stream().map(share).toList());
  }

  /** As an author reads them: 5、3、0, or 5、4.5、4…0. */
  public String words() {
    if (values.isEmpty()) {
      return "0 到 " + Decimals.brief(most);
    }
    if (values.size() <= NAMED) {
      return values.stream().map(Decimals::brief).collect(Collectors.joining("、"));
    }
    return Decimals.brief(values.get(0))
        + "、"
        + Decimals.brief(values.get(1))
        + "、"
        + Decimals.brief(values.get(2))
        + "…"
        + Decimals.brief(values.get(values.size() - 1));
  }
}
