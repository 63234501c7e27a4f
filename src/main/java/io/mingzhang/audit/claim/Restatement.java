package io.mingzhang.audit.claim;

/** One amount told twice in a row, mostly in two units. */
public record Restatement(Said first, Said again) {}
