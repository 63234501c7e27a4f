package io.mingzhang.check;

/** One relation (勾稽) between figures of a year's accounts that does not hold by construction. */
interface Relation {
  /** Adds what does not hold to the books' findings, and what lacks an operand to their list. */
  void check(Books books);
}
