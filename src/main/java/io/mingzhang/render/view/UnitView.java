package io.mingzhang.render.view;

import java.util.List;

/**
 * A unit with its years, the newest first.
 *
 * @param trends figures over the years; their tables are empty, for the table of years has them
 */
public record UnitView(
    List<TermView> terms,
    List<HeaderView> headers,
    List<UnitYearView> years,
    List<ChartView> trends,
    TableView members) {}
