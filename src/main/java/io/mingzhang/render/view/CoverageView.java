package io.mingzhang.render.view;

/**
 * How many of the units that must publish have done so for a year.
 *
 * @param share a bar's length out of 100
 */
public record CoverageView(
    String year, String href, String published, String expected, String share) {}
