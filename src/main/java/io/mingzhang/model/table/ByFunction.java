package io.mingzhang.model.table;

import java.util.List;

/** 功能分类: a row for each 类, 款 and 项 of which some column has a figure, and one for all of them. */
public record ByFunction(List<Column> columns) implements Form {}
