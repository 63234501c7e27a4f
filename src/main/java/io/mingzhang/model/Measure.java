package io.mingzhang.model;

/** What a figure counts. Money is never converted in silence: a figure keeps its file's unit. */
public enum Measure {
  YUAN("元"),
  WAN_YUAN("万元"),
  COUNT(""),
  PERCENT("%"),
  POINTS("分");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isMoney() {
    return this == YUAN || this == WAN_YUAN;
  }
}
