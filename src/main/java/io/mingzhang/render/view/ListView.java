package io.mingzhang.render.view;

import java.util.List;

/**
 * All documents of a kind and year.
 *
 * @param statement who has published and who must, in words
 * @param missing the units that must and have not
 */
public record ListView(
    CoverageView coverage,
    String statement,
    List<DistrictDocumentsView> districts,
    List<LinkView> missing) {
  /** The documents of a district's units. */
  public record DistrictDocumentsView(
      String name, String anchor, List<PublicationView> publications) {}
}
