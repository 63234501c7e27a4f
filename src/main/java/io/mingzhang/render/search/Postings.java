package io.mingzhang.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The pages of a shelf in which one term stands, in the form in which they are published. Pages
 * that follow each other with one weight are a run: its distance from the end of the run before,
 * its weight, whether it is longer than one page, and then how much longer. Numbers are in base 64,
 * least part first, so that most take a byte.
 */
final class Postings {
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int DATA_BITS = 5;
  private static final int MORE = 1 << DATA_BITS;
  private static final int WEIGHTS = Weight.values().length;

  private byte[] written = new byte[4];
  private int size;

  /** The first page after the runs that are written. */
  private int free;

  private int start;
  private int length;
  private int weight;

  /** Pages come in the order of their numbers. */
  void add(int page, Weight at) {
    if (length > 0 && page == start + length && at.code() == weight) {
      length++;
      return;
    }
    finishRun();
    start = page;
    length = 1;
    weight = at.code();
  }

  private void finishRun() {
    if (length == 0) {
      return;
    }
    append(2 * ((start - free) * WEIGHTS + weight) + (length > 1 ? 1 : 0));
    if (length > 1) {
      append(length - 2);
    }
    free = start + length;
    length = 0;
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

  private void put(int digit) {
    if (size == written.length) {
      written = Arrays.copyOf(written, size + Math.max(4, size / 2));
    }
    written[size++] = (byte) DIGITS.charAt(digit);
  }

  /** What is published; nothing may be added after. */
  String published() {
    finishRun();
    return new String(written, 0, size, StandardCharsets.ISO_8859_1);
  }
}
