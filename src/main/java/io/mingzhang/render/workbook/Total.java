package io.mingzhang.render.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is the sum of others.
 *
 * @param tail what rounding left between the printed parts and the printed total; mostly nothing
 */
public record Total(List<Place> parts, BigDecimal tail) {}
