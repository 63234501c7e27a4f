package io.mingzhang.audit.word;

/** What a figure is compared with. */
public record Basis(Kind kind, int year) {
  public static final Basis NONE = new Basis(Kind.NONE, 0);

  /** This text's words for it. */
  public enum Kind {
    NONE,
    PRIOR,
    YEAR,
    INITIAL,
    ADJUSTED,
    BUDGET
  }

  public boolean isBudget() {
    return kind == Kind.INITIAL || kind == Kind.ADJUSTED || kind == Kind.BUDGET;
  }

  public boolean isGiven() {
    return kind != Kind.NONE;
  }
}
