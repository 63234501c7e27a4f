package io.mingzhang.model;

/** The evaluation of one project (项目绩效自评): form and report. */
public record ProjectEvaluation(
    String id,
    String name,
    String department,
    String implementer,
    EvaluationForm form,
    Narrative report) {}
