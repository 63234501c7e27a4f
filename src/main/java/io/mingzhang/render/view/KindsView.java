package io.mingzhang.render.view;

import java.util.List;

/** All units by their kind; each group looks like a district. */
public record KindsView(List<DistrictView> kinds) {}
