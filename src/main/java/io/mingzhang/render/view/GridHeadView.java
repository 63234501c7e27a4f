package io.mingzhang.render.view;

/**
 * A heading over one or more columns.
 *
 * @param scope {@code col} or {@code colgroup}; empty for the number of a column
 */
public record GridHeadView(
    String text, String scope, String columns, String rows, boolean numeric) {}
