package io.mingzhang.audit;

import java.util.List;

/** A row of a table: cells with their places in the {@link Plain} text. */
record Row(List<Cell> cells, boolean afterGap) {
  /** One cell. */
  record Cell(String text, int from, int to) {
    boolean isBlank() {
      return text.isEmpty();
    }

    boolean isNumber() {
      return !text.isEmpty()
          && text.chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.');
    }
  }

  Cell name() {
    return cells.get(0);
  }
}
