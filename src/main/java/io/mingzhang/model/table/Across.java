package io.mingzhang.model.table;

import java.util.List;

/** 横向: a single row of figures below headings in groups. */
public record Across(List<Column> columns) implements Form {}
