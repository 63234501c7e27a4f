package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;

/** A heading with what the author says under it, figures told. */
public record SayingView(String label, TemplateHTMLOutputModel text) {}
