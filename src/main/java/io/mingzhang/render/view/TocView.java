package io.mingzhang.render.view;

import java.util.List;

/** An entry of the contents list with the entries below it. */
public record TocView(String text, String anchor, List<TocView> entries) {}
