package io.mingzhang.render.workbook;

/** A cell of a sheet's body, both counted from 0. */
public record Place(int row, int column) {}
