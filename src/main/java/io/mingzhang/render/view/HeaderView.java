package io.mingzhang.render.view;

/** The head of a column. */
public record HeaderView(String text, boolean numeric) {}
