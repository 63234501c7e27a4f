package io.mingzhang.render.view;

/**
 * A cell of a statutory table; a row may have a head on either side.
 *
 * @param fact the lasting name of the figure
 */
public record GridCellView(String text, boolean head, boolean numeric, String fact, String level) {}
