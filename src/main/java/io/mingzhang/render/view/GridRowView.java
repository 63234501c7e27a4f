package io.mingzhang.render.view;

import java.util.List;

/** A row of a statutory table. */
public record GridRowView(boolean total, List<GridCellView> cells) {}
