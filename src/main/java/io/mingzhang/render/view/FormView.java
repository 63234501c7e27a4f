package io.mingzhang.render.view;

import java.util.List;

/** A self-evaluation form: money, goals, indicators, base data, conclusions by aspect. */
public record FormView(
    List<TableView> funding,
    List<GoalView> goals,
    IndicatorTableView indicators,
    List<SayingView> baseTerms,
    List<TableView> baseTables,
    List<SayingView> aspects) {}
