package io.mingzhang.render.view;

/** A cell; the first of a row heads it. A figure carries its lasting name. */
public record CellView(String text, String code, boolean numeric, String fact) {}
