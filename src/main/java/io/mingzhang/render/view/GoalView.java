package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;

/** A goal beside what became of it. */
public record GoalView(
    String number, TemplateHTMLOutputModel expected, TemplateHTMLOutputModel actual) {}
