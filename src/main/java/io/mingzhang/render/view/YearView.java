package io.mingzhang.render.view;

import java.util.List;

/**
 * All documents of a year.
 *
 * @param missing the units that have not published
 */
public record YearView(
    CoverageView coverage, List<DistrictDocumentsView> districts, List<LinkView> missing) {
  /** The documents of a district's units. */
  public record DistrictDocumentsView(
      String name, String anchor, List<PublicationView> publications) {}
}
