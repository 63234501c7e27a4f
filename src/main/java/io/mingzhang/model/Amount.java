package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;

/** An exact decimal as an author stated it, with its place; its unit is said by what holds it. */
public record Amount(BigDecimal value, Span at) {}
