package io.mingzhang.audit.claim;

/** Digits with two decimal points that are neither a date nor a section number. */
public record Run(int from, int to) {}
