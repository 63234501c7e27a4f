package io.mingzhang.render.view;

import java.util.List;

/** The units of a district. */
public record DistrictView(String name, String anchor, List<UnitLineView> units) {}
