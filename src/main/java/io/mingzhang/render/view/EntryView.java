package io.mingzhang.render.view;

/** A word of the glossary with its explanation. */
public record EntryView(String word, String explanation, String anchor) {}
