package io.mingzhang.render.view;

import java.util.List;

/** The score of a first-level indicator; share is the length of its bar out of 100. */
public record GroupView(
    String name, String score, String points, String share, List<StepView> steps) {}
