package io.mingzhang.model;

import io.mingzhang.diag.Span;

/** A text as an author stated it, with its place. */
public record Text(String value, Span at) {}
