package io.mingzhang.render.statement;

import java.math.BigDecimal;

/**
 * Money that is part of some whole.
 *
 * @param fact its lasting name; empty where it has none of its own
 */
record Part(String name, String fact, BigDecimal value) {
  boolean occurs() {
    return value.signum() != 0;
  }
}
