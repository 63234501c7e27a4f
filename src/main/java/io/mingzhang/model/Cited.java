package io.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * What a page cites by a lasting name.
 *
 * @param figure null where nothing is stated: then it is a word, or did not occur
 * @param word such as the grade; empty for a figure
 */
public record Cited(String name, @Nullable Figure figure, String word) {}
