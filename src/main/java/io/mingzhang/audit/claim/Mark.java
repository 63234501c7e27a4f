package io.mingzhang.audit.claim;

import org.jspecify.annotations.Nullable;

/**
 * Points, score and deduction of one indicator as a line tells them.
 *
 * @param heading whether the line is the heading of a group
 */
public record Mark(
    @Nullable Said points,
    @Nullable Said got,
    @Nullable Said deducted,
    boolean heading,
    int section,
    int paragraph) {}
