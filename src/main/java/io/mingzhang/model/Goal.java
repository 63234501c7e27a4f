package io.mingzhang.model;

/** A yearly goal and what became of it. */
public record Goal(Prose expected, Prose actual) {}
