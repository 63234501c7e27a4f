package io.mingzhang.render.view;

/** A step of a score with the places its figures come from. */
public record StepView(String label, String text, String source) {}
