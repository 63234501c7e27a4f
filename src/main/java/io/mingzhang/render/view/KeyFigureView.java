package io.mingzhang.render.view;

/** A figure of the first screen with a line of context. */
public record KeyFigureView(
    String label, String amount, String unit, String context, String fact, String href) {}
