package io.mingzhang.render.view;

/** A goal beside what became of it. */
public record GoalView(String number, String expected, String actual) {}
