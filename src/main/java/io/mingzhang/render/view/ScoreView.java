package io.mingzhang.render.view;

/**
 * A total score with its grade.
 *
 * @param fact the lasting name of the total
 * @param tone names the colour of the grade
 * @param rubric the page of the scheme that it was computed by; without an address when there is
 *     none
 */
public record ScoreView(
    String total,
    String fact,
    String outOf,
    String grade,
    String tone,
    String remark,
    LinkView rubric) {}
