package io.mingzhang.audit.text;

import java.util.List;

/** A row of a table: cells with their places in the {@link Plain} text. */
public record Row(List<Cell> cells, boolean afterGap) {
  /** One cell. */
  public record Cell(String text, int from, int to) {
    public boolean isBlank() {
      return text.isEmpty();
    }

    public boolean isNumber() {
      return !text.isEmpty()
          && text.chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.');
    }
  }

  public Cell name() {
    return cells.get(0);
  }
}
