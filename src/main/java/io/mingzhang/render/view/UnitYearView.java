package io.mingzhang.render.view;

import java.util.List;

/** A unit's year in its list of years. */
public record UnitYearView(
    String year,
    String anchor,
    boolean draft,
    List<CellView> cells,
    List<DocumentView> documents) {}
