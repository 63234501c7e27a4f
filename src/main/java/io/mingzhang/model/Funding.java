package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/** Money of an evaluation form: 年初预算数, 全年预算数, 全年执行数 of the whole or of one source. */
public record Funding(
    String source,
    @Nullable Amount initialBudget,
    @Nullable Amount adjustedBudget,
    @Nullable Amount executed,
    Span at) {}
