package io.mingzhang.render.view;

import java.util.List;

/** A unit in the list of units. */
public record UnitLineView(
    String name, String href, String kind, boolean onBehalf, List<YearLinkView> years) {}
