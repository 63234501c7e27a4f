package io.mingzhang.render.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text of a cell without a number
 * @param number as it is printed; null for a text
 * @param total how the number follows from others; null where it does not
 * @param level by how much a text is indented; 1 is not at all
 */
public record Value(String text, @Nullable BigDecimal number, @Nullable Total total, int level) {}
