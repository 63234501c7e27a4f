package io.mingzhang.render.view;

/**
 * How many units have published documents of one kind for a year.
 *
 * @param title the year and the kind
 * @param href the list of all these documents; empty where there is none
 * @param published the number of units that have published
 * @param expected the number of those that must; empty where it depends on the unit
 * @param documents the number of documents
 * @param share a bar's length out of 100; empty without an expectation
 */
public record CoverageView(
    String title, String href, String published, String expected, String documents, String share) {}
