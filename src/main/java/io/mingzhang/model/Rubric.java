package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scoring scheme (指标体系) as data.
 *
 * @param scale decimals of a score, rounded HALF_UP
 * @param grades from the best down; a lower bound belongs to its grade
 * @param bands of a qualitative score, as shares of its points, from the best down
 */
public record Rubric(
    String id,
    String name,
    String version,
    Amount total,
    int scale,
    List<Grade> grades,
    List<Band> bands,
    List<Indicator> indicators,
    Span at) {
  /** A grade and the total from which it is given. */
  public record Grade(String name, BigDecimal atLeast) {}

  /** A qualitative band and the share of the points from which it is given, 0 to 1. */
  public record Band(String name, BigDecimal atLeast) {}

  /**
   * A first-level indicator of the scheme.
   *
   * @param input a formula over the form's figures; null where the unit sets the rows of the group
   */
  public record Indicator(
      String name, Amount points, @Nullable Text input, ScoringRule rule, Span at) {}
}
