package io.mingzhang.render.view;

import java.util.List;

/**
 * The score of a first-level indicator; share is the length of its bar out of 100.
 *
 * @param scoreFact the lasting name of the score
 * @param pointsFact the lasting name of the points
 */
public record GroupView(
    String name,
    String score,
    String scoreFact,
    String points,
    String pointsFact,
    String share,
    List<StepView> steps) {}
