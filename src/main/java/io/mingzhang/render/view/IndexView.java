package io.mingzhang.render.view;

import java.util.List;

/**
 * The front page.
 *
 * @param kinds the kinds of units, each with a list of its own
 * @param catalogue the lists that hold all documents
 * @param publications the latest
 * @param compare the page on which units are compared; without an address where there is none
 */
public record IndexView(
    List<KeyFigureView> keyFigures,
    List<LinkView> kinds,
    CatalogueView catalogue,
    LinkView compare,
    List<PublicationView> publications,
    String publisher,
    List<DistrictView> districts) {}
