package io.mingzhang.render.view;

import java.util.List;

/** A table whose cells are ready to print. */
public record TableView(
    String caption, String unit, List<HeaderView> headers, List<RowView> rows, String note) {}
