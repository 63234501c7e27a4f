package io.mingzhang.render.view;

/**
 * A unit in the list of units; its page lists all its documents.
 *
 * @param published of which years and how much
 */
public record UnitLineView(
    String name, String href, String title, String kind, boolean onBehalf, String published) {}
