package io.mingzhang.audit.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures side by side, as in 分别为 A、B、C: where in their row the present one stands. */
final class Series {
  private @Nullable Sense former;
  private List<Integer> years = List.of();
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

  /**
   * @param named the years named in front; as many as the row is long when each figure has its own
   */
  void begin(Sense sense, int length, List<Integer> named) {
    if (length > 1 && named.size() == length) {
      years = named;
    } else if (length > 1 && (years.size() != length || !named.isEmpty())) {
      years = List.of();
    }
    index = 0;
    size = length;
    former = sense;
  }

  void endSentence() {
    former = null;
    years = List.of();
  }

  /** The year of the present figure, where each of the row has its own; else 0. */
  int year() {
    return isRow() && index < years.size() ? years.get(index) : 0;
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
