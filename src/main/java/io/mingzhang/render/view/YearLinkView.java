package io.mingzhang.render.view;

/** A unit's year in a list: a short text, and the full title of the document it leads to. */
public record YearLinkView(String text, String href, String title, String date) {}
