package io.mingzhang.model.rule;

/** 定性: the evaluator picks a score, which falls into one of the rubric's bands. */
public record Qualitative() implements ScoringRule {}
