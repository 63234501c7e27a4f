package io.mingzhang.model;

/** The budgets (资金) from which money comes. */
public enum Fund {
  GENERAL("一般公共预算"),
  GOVERNMENT_FUND("政府性基金预算"),
  STATE_CAPITAL("国有资本经营预算"),
  NON_FISCAL("非财政拨款");

  private final String label;

  Fund(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isFiscal() {
    return this != NON_FISCAL;
  }
}
