package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one evaluation with the way each came about.
 *
 * @param total null when an indicator could not be scored: a sum with a gap is no total
 * @param grade empty when there is no total
 */
public record Scorecard(
    Rubric rubric, List<GroupScore> groups, @Nullable BigDecimal total, String grade) {
  /** The score of a first-level indicator; its rows are empty when it is scored as a whole. */
  public record GroupScore(
      String name,
      BigDecimal points,
      @Nullable BigDecimal score,
      Trail trail,
      List<RowScore> rows) {}

  /** The score of one row of the form. */
  public record RowScore(IndicatorResult row, @Nullable BigDecimal score, Trail trail) {}

  /** The steps from the inputs to the score; the last step's value is the score. */
  public record Trail(List<Step> steps) {
    public static final Trail EMPTY = new Trail(List.of());
  }

  /**
   * One step of a score.
   *
   * @param label 规则, 代入, 取位 …
   * @param text the formula with the figures put in
   * @param inputs where the figures stand
   */
  public record Step(String label, String text, List<Span> inputs) {}
}
