package io.mingzhang.model.table;

/** A class (类) as a table words it, in the years in which it is worded so. */
public record FunctionClass(String code, String name, Years years) {}
