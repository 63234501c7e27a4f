package io.mingzhang.render.view;

import java.util.List;

/** A row of the indicator table with the way its score came about. */
public record IndicatorView(
    List<LeadView> leads,
    String name,
    String explanation,
    String target,
    String actual,
    String points,
    String score,
    String reason,
    boolean lost,
    List<StepView> steps) {}
