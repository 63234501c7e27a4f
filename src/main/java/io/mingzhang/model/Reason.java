package io.mingzhang.model;

import io.mingzhang.diag.Span;

/** Why a figure changed, as the author says it (原因), with its place. */
public record Reason(Prose text, Span at) {}
