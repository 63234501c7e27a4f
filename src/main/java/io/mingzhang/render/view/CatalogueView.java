package io.mingzhang.render.view;

import java.util.List;

/**
 * The way to every document: the lists of each year and kind.
 *
 * @param kinds the heads of the columns
 * @param years the newest first
 */
public record CatalogueView(List<String> kinds, List<YearView> years) {
  /** A year, with one entry for each kind. */
  public record YearView(String year, List<CoverageView> lists) {}
}
