package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * Carryover (结转和结余) of one fund: opening + income = expenditure + closing.
 *
 * @param code of a function item, where the fund is divided by items; else empty
 */
public record Balance(
    Fund fund, String code, @Nullable Amount opening, @Nullable Amount closing, Span at) {}
