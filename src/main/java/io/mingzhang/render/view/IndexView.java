package io.mingzhang.render.view;

import java.util.List;

/**
 * The front page.
 *
 * @param kinds the kinds of units, each with a list of its own
 * @param coverage the years, the newest first, each with a list of its own
 * @param compare the page on which units are compared; without an address where there is none
 */
public record IndexView(
    List<KeyFigureView> keyFigures,
    List<LinkView> kinds,
    List<CoverageView> coverage,
    LinkView compare,
    List<PublicationView> publications,
    String publisher,
    List<DistrictView> districts) {}
