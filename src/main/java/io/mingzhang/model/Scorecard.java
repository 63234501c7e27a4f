package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one evaluation with the way each came about.
 *
 * @param total null when an indicator could not be scored: a sum with a gap is no total
 * @param grade empty when there is no total
 */
public record Scorecard(
    Rubric rubric, List<GroupScore> groups, @Nullable BigDecimal total, String grade) {
  /**
   * The score of a first-level indicator.
   *
   * @param points null in a scheme without scores
   * @param trail how its indicators became its score, where that is more than their sum
   */
  public record GroupScore(
      String name,
      @Nullable BigDecimal points,
      @Nullable BigDecimal score,
      List<PartScore> parts,
      Trail trail) {
    public List<IndicatorScore> indicators() {
      return parts.stream().flatMap(part -> part.indicators().stream()).toList();
    }
  }

  /** The indicators of a second-level indicator; a part without a name has none of its own. */
  public record PartScore(String name, List<IndicatorScore> indicators) {}

  /**
   * The score of one indicator.
   *
   * @param target 年度指标值, as written
   * @param actual 实际完成值: as written, or the value of the formula
   * @param score null when there is not enough data, or in a scheme without scores
   * @param reported 得分 that the unit gave itself
   * @param conclusion 达成, 部分达成 …; empty when there is none
   * @param missing why there is no score; empty when there is one
   */
  public record IndicatorScore(
      String name,
      @Nullable BigDecimal points,
      String target,
      String actual,
      @Nullable BigDecimal score,
      @Nullable BigDecimal reported,
      String conclusion,
      String missing,
      Prose reason,
      Prose standard,
      Prose explanation,
      Trail trail) {}

  /** The steps from the inputs to the score; the last step says the score. */
  public record Trail(List<Step> steps) {
    public static final Trail EMPTY = new Trail(List.of());

    public Trail {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step of a score.
   *
   * @param label 规则, 取值, 代入, 适用, 取位
   * @param text the formula with the figures put in, or the clause that applied
   */
  public record Step(String label, String text, List<Input> inputs) {
    public Step {
      inputs = List.copyOf(inputs);
    }
  }

  /** A figure that went into a step, with its place. */
  public record Input(String name, String value, Span at) {}

  public List<IndicatorScore> indicators() {
    return groups.stream().flatMap(group -> group.indicators().stream()).toList();
  }

  /** Where the indicators stand, in their order. */
  public List<FormNames.Row> rows() {
    List<FormNames.Row> rows = new ArrayList<>();
    for (GroupScore group : groups) {
      for (PartScore part : group.parts()) {
        part.indicators()
            .forEach(one -> rows.add(new FormNames.Row(group.name(), part.name(), one.name())));
      }
    }
    return rows;
  }

  /** The indicators that could not be scored. */
  public List<IndicatorScore> unscored() {
    return indicators().stream().filter(one -> !one.missing().isEmpty()).toList();
  }

  /** The scores there are, added up. */
  public BigDecimal scoredSum() {
    return indicators().stream()
        .map(IndicatorScore::score)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The points of the indicators that could be scored. */
  public BigDecimal scoredPoints() {
    BigDecimal sum = BigDecimal.ZERO;
    for (IndicatorScore one : indicators()) {
      if (one.score() != null && one.points() != null) {
        sum = sum.add(one.points());
      }
    }
    return sum;
  }
}
