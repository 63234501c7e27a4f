package io.mingzhang.render.view;

/**
 * A document among others of its unit and year.
 *
 * @param text its subject
 * @param title the full title: unit, year and subject
 */
public record DocumentView(String text, String title, String href) {}
