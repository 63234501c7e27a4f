package io.mingzhang.model.rule;

/** How an indicator's points become a score. */
public sealed interface ScoringRule permits Proportional, Qualitative, ByTarget {}
