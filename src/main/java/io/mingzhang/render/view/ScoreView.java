package io.mingzhang.render.view;

/** A total score with its grade; tone names the colour of the grade. */
public record ScoreView(String total, String outOf, String grade, String tone, String remark) {}
