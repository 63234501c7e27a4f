package io.mingzhang.render.view;

import java.util.List;

/** The indicators of a form; a column that nobody filled in is left out. */
public record IndicatorTableView(
    String caption, boolean parts, boolean scored, List<IndicatorView> rows) {}
