package io.mingzhang.render.search;

/**
 * A page that can be found.
 *
 * @param subject what it is about; empty on the page of the unit itself
 * @param year empty on the page of the unit itself
 * @param path its folder below that of the unit; empty for the page of the unit itself
 * @param date of publication, or empty
 */
public record Entry(
    Shelf shelf, String subject, String year, String path, String date, Words words) {}
