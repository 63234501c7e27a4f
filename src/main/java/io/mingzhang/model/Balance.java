package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/** Carryover (结转和结余) of one fund: opening + income = expenditure + closing. */
public record Balance(Fund fund, @Nullable Amount opening, @Nullable Amount closing, Span at) {}
