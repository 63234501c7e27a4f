package io.mingzhang.render.view;

import java.util.List;

/** A unit with its years, the newest first. */
public record UnitView(
    List<TermView> terms, List<HeaderView> headers, List<UnitYearView> years, TableView members) {}
