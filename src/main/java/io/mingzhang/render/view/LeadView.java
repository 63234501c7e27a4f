package io.mingzhang.render.view;

/** A cell that heads several rows. */
public record LeadView(String text, String rows) {}
