package io.mingzhang.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The pages in which one term stands, in the form in which they are published: for each page the
 * distance from the one before, with the weight, in base 64, least part first. Most take a byte.
 */
final class Postings {
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int DATA_BITS = 5;
  private static final int MORE = 1 << DATA_BITS;
  private static final int WEIGHTS = Weight.values().length;

  private byte[] written = new byte[4];
  private int size;
  private int last = -1;

  /** Pages come in the order of their numbers. */
  void add(int page, Weight weight) {
    append((page - last) * WEIGHTS + weight.code());
    last = page;
  }

  /** A plain number among others. */
  void append(int number) {
    int rest = number;
    while (rest >= MORE) {
      put(MORE | (rest & (MORE - 1)));
      rest >>>= DATA_BITS;
    }
    put(rest);
  }

  int size() {
    return size;
  }

  private void put(int digit) {
    if (size == written.length) {
      written = Arrays.copyOf(written, size + Math.max(4, size / 2));
    }
    written[size++] = (byte) DIGITS.charAt(digit);
  }

  @Override
  public String toString() {
    return new String(written, 0, size, StandardCharsets.ISO_8859_1);
  }
}
