package io.mingzhang.render.search;

/** How much it says of a page that a term stands in it. */
public enum Weight {
  TEXT(0),
  HEADING(1),
  TITLE(2),
  /** The name of a unit, on the unit's own page. */
  NAME(3);

  private final int code;

  Weight(int code) {
    this.code = code;
  }

  /** What the index writes and the script reads. */
  int code() {
    return code;
  }
}
