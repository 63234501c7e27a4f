package io.mingzhang.render.view;

import java.util.List;

/**
 * Units in the order of one measure, the highest first.
 *
 * @param unit of the values
 * @param note how the value comes about
 * @param rubric the scoring scheme of the values; without an address where they are no scores
 * @param statement the highest, the middle and the lowest in words
 * @param first those that are shown at once
 * @param rest those that are folded; often empty
 */
public record RankingView(
    String title,
    String anchor,
    String unit,
    String note,
    LinkView rubric,
    String statement,
    List<RankedView> first,
    List<RankedView> rest) {
  /**
   * A unit in its place.
   *
   * @param share a bar's length out of 100
   * @param from the figures that the value comes from
   */
  public record RankedView(
      String rank, String name, String href, String value, String share, String from) {}
}
