package io.mingzhang.render.view;

import java.util.List;

/** The indicators of a form; a column that nobody filled in is left out. */
public record IndicatorTableView(
    String caption,
    boolean parts,
    boolean targets,
    boolean actuals,
    boolean scored,
    boolean concluded,
    List<IndicatorView> rows) {}
