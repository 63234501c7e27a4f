package io.mingzhang.audit;

/** What a figure is compared with. */
record Basis(Kind kind, int year) {
  static final Basis NONE = new Basis(Kind.NONE, 0);

  enum Kind {
    NONE,
    PRIOR,
    YEAR,
    INITIAL,
    ADJUSTED,
    BUDGET
  }

  boolean isBudget() {
    return kind == Kind.INITIAL || kind == Kind.ADJUSTED || kind == Kind.BUDGET;
  }

  boolean isGiven() {
    return kind != Kind.NONE;
  }
}
