package io.mingzhang.render.chart;

/**
 * A chart as two whole {@code <svg>} elements, of which a page shows one: for a wide screen and for
 * a phone.
 */
public record PaintedChart(String wide, String narrow) {}
