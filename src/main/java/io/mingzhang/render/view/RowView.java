package io.mingzhang.render.view;

import java.util.List;

/** A row of a table; deeper levels are indented. */
public record RowView(String level, boolean total, List<CellView> cells) {}
