package io.mingzhang.model.rule;

import java.math.BigDecimal;

/**
 * What a rule says.
 *
 * @param score exact, not yet rounded
 * @param clause the clause that applied, in a citizen's words
 */
public record Verdict(BigDecimal score, String clause) {}
