package io.mingzhang.render.search;

/**
 * What kind of page it is. Pages of one shelf are numbered one after the other, for they say much
 * the same: a phrase that all accounts have is then one run of numbers.
 */
public enum Shelf {
  UNIT(0),
  ACCOUNTS(1),
  EVALUATION(2),
  PROJECT(3);

  private final int code;

  Shelf(int code) {
    this.code = code;
  }

  /** What the index writes and the script reads. */
  int code() {
    return code;
  }
}
