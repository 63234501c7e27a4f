package io.mingzhang.model.table;

/** The years in which a row or a column stands, both ends included. */
public record Years(int from, int to) {
  public static final Years ALL = new Years(0, Integer.MAX_VALUE);

  public boolean include(int year) {
    return from <= year && year <= to;
  }
}
