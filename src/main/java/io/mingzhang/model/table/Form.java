package io.mingzhang.model.table;

/** What a statutory table is made of. A few forms cover the tables of every province. */
public sealed interface Form permits TwoSided, ByFunction, ByEconomy, Across {}
