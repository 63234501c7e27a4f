package io.mingzhang.render.table;

/** A column as files for programs name it: no other column of the table is named so. */
public record ColumnName(String text, boolean numeric) {}
