package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim;
import io.mingzhang.audit.text.Plain;
import java.math.BigDecimal;

/**
 * A number with its unit as it stands in a text; offsets are those of the {@link Plain} text.
 *
 * @param rough said with 约, 余, 以上 or the like: not a figure to recompute
 */
record Quantity(
    BigDecimal value,
    int decimals,
    String unit,
    Claim.Kind kind,
    boolean rough,
    int start,
    int end) {}
