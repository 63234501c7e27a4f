package io.mingzhang.model.rule;

/** 按指标值: proportional where the target can be read as a quantity, qualitative where it cannot. */
public record ByTarget() implements ScoringRule {}
