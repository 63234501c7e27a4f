package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scoring scheme (指标体系) as data.
 *
 * @param hash SHA-256 of its file, line ends as LF: the same hash is the same scheme
 * @param total points of all groups; null where the scheme gives conclusions instead of scores
 * @param scale decimals of a score, rounded HALF_UP
 * @param grades from the best down; a lower bound belongs to its grade
 * @param qualitative the bands of a qualitative indicator
 * @param asksReasons whether lost points need a reason (失分须说明)
 * @param overFulfilment how far above its target an actual may be without a reason, as a fraction
 * @param data what a unit states for the formulas besides the figures of the form
 */
public record Rubric(
    String id,
    String name,
    String version,
    String note,
    String hash,
    @Nullable Amount total,
    int scale,
    List<Grade> grades,
    Qualitative qualitative,
    boolean asksReasons,
    @Nullable BigDecimal overFulfilment,
    List<Datum> data,
    List<Group> groups,
    Span at) {
  private static final MathContext SURE = new MathContext(28, RoundingMode.HALF_UP);

  /**
   * A grade and the total from which it is given.
   *
   * @param atLeast null in a scheme without scores
   */
  public record Grade(String name, @Nullable BigDecimal atLeast) {}

  /**
   * A named figure of the formulas.
   *
   * @param source the figure of the final accounts that it is; null when the unit states it
   */
  public record Datum(String name, @Nullable Text source, Span at) {}

  /**
   * A first-level indicator (一级指标).
   *
   * @param points null in a scheme without scores
   * @param rows the rule of the rows where the unit sets them; null where the scheme does
   * @param rescaled whether the rows add up to 100 and are taken down to the points (百分制折算)
   */
  public record Group(
      String name,
      @Nullable Amount points,
      @Nullable ScoringRule rows,
      boolean rescaled,
      List<Part> parts,
      Span at) {
    public List<Criterion> criteria() {
      return parts.stream().flatMap(part -> part.criteria().stream()).toList();
    }
  }

  /**
   * A second-level indicator (二级指标).
   *
   * @param name empty where a group has none
   * @param points null where none are stated
   */
  public record Part(String name, @Nullable Amount points, List<Criterion> criteria, Span at) {}

  /**
   * A third-level indicator (三级指标) of the scheme.
   *
   * @param input a formula over named figures; null where the value is the row's own
   * @param zeroWhenUnset 未设置不得分: a unit that leaves it out gets 0
   * @param fullWhenExempt 免考满分: a unit that it cannot apply to gets all points, with a reason
   * @param standard 评价标准 in the scheme's own words; may be empty
   * @param explanation 指标说明; may be empty
   */
  public record Criterion(
      String name,
      Amount points,
      @Nullable Text input,
      ScoringRule rule,
      boolean zeroWhenUnset,
      boolean fullWhenExempt,
      String standard,
      String explanation,
      Span at) {}

  /**
   * A score with the rubric's decimals.
   *
   * <p>Divisions keep 34 digits, so 1.5 × (0.67 ÷ 3) comes out a hair below 0.335. The last digits
   * go first, or that hair would turn 0.34 into 0.33.
   */
  public BigDecimal rounded(BigDecimal exact) {
    return exact.round(SURE).setScale(scale, RoundingMode.HALF_UP);
  }

  public boolean isScored() {
    return total != null;
  }

  public Stream<Criterion> criteria() {
    return groups.stream().flatMap(group -> group.criteria().stream());
  }
}
