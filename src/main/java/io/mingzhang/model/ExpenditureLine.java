package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of expenditure: a function item (功能分类“项”), or a named row where the item is unknown.
 *
 * @param code seven digits, or empty
 * @param name of the code, or the row's own name
 */
public record ExpenditureLine(
    String code,
    String name,
    Fund fund,
    @Nullable Amount initialBudget,
    @Nullable Amount adjustedBudget,
    @Nullable Amount basic,
    @Nullable Amount project,
    Span at) {}
