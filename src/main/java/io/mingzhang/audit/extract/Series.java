package io.mingzhang.audit.extract;

import org.jspecify.annotations.Nullable;

/** Figures side by side, as in 分别为 A、B、C: where in their row the present one stands. */
final class Series {
  private @Nullable Sense former;
  private int index;
  private int size;

  /** The sense that a figure has because it follows another; null when it has one of its own. */
  @Nullable Sense follow(String before, Cursor cursor) {
    return former != null && Cursor.isLink(before) && cursor.goesOnInKind() ? former.next() : null;
  }

  void goOn(Sense sense) {
    index++;
    former = sense;
  }

  void begin(Sense sense, int length) {
    index = 0;
    size = length;
    former = sense;
  }

  /** What comes next follows nothing. */
  void end() {
    former = null;
  }

  /** Something that is said of one figure alone. */
  void single() {
    size = 1;
  }

  @Nullable Sense former() {
    return former;
  }

  int index() {
    return index;
  }

  int size() {
    return size;
  }

  boolean isRow() {
    return size > 1;
  }
}
