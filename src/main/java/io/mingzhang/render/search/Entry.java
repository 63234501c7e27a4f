package io.mingzhang.render.search;

/**
 * A page that can be found.
 *
 * @param subject what it is about; empty on the page of the unit itself
 * @param year empty on the page of the unit itself
 * @param path relative to the site's root
 * @param date of publication, or empty
 */
public record Entry(String subject, String year, String path, String date, Words words) {}
