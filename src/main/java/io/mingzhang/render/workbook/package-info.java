/** Tables as a workbook whose totals are live formulas. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.workbook;
