package io.mingzhang.model;

import java.math.BigDecimal;

/**
 * What a figure counts. A figure keeps its file's unit; where a form is published in another one,
 * it is moved there exactly and rounded only when it is printed.
 */
public enum Measure {
  YUAN("元"),
  WAN_YUAN("万元"),
  COUNT(""),
  AREA("平方米"),
  PERCENT("%"),
  POINTS("分");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** A value of this unit in another one, exactly; what is no money stays what it is. */
  public BigDecimal in(Measure other, BigDecimal value) {
    if (this == YUAN && other == WAN_YUAN) {
      return value.movePointLeft(4);
    }
    return this == WAN_YUAN && other == YUAN ? value.movePointRight(4) : value;
  }

  public boolean isMoney() {
    return this == YUAN || this == WAN_YUAN;
  }
}
