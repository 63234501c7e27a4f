package io.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A disclosure with all that follows from it.
 *
 * @param scorecard null where there is no evaluation or no rubric
 */
public record Assessed(Disclosure disclosure, @Nullable Scorecard scorecard, Facts facts) {}
