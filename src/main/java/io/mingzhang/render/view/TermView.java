package io.mingzhang.render.view;

/** A word with what is said of it, such as 公开日期 with the date. */
public record TermView(String label, String text) {}
