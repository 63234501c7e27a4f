package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Claim.Kind;
import java.util.List;

/** Goes along the quantities and the years of a text, forwards only. */
final class Cursor {
  private static final int LONGEST_SERIES = 10;

  private final String text;
  private final List<Quantity> quantities;
  private final List<Year> years;
  private int nextQuantity;
  private int nextYear;

  Cursor(String text, QuantityScanner scanner) {
    this.text = text;
    this.quantities = scanner.quantities();
    this.years = scanner.years();
  }

  void skipTo(int from) {
    while (nextQuantity < quantities.size() && quantities.get(nextQuantity).start() < from) {
      nextQuantity++;
    }
    while (nextYear < years.size() && years.get(nextYear).start() < from) {
      nextYear++;
    }
  }

  boolean isAtYear(int at) {
    return nextYear < years.size() && years.get(nextYear).start() == at;
  }

  Year year() {
    return years.get(nextYear++);
  }

  boolean isAtQuantity(int at) {
    return nextQuantity < quantities.size() && quantities.get(nextQuantity).start() == at;
  }

  Quantity quantity() {
    return quantities.get(nextQuantity++);
  }

  boolean hasQuantity(int from, int to) {
    skipTo(from);
    return nextQuantity < quantities.size() && quantities.get(nextQuantity).start() < to;
  }

  /** Whether an amount with decimals stands there. */
  boolean isFine(int from, int to) {
    skipTo(from);
    for (int i = nextQuantity; i < quantities.size() && quantities.get(i).start() < to; i++) {
      if (quantities.get(i).kind() == Kind.MONEY && quantities.get(i).decimals() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quantity just taken is of the same kind as the one before it. */
  boolean goesOnInKind() {
    return nextQuantity >= 2
        && quantities.get(nextQuantity - 2).kind() == quantities.get(nextQuantity - 1).kind();
  }

  /** How many quantities of one kind stand side by side, from the one just taken. */
  int seriesLength() {
    int size = 1;
    int at = nextQuantity;
    Quantity last = quantities.get(nextQuantity - 1);
    while (at < quantities.size()
        && size < LONGEST_SERIES
        && quantities.get(at).kind() == last.kind()
        && quantities.get(at).start() - last.end() <= 2
        && isLink(text.substring(last.end(), quantities.get(at).start()))) {
      last = quantities.get(at++);
      size++;
    }
    return size;
  }

  /** Whether these words only join two figures of a series. */
  static boolean isLink(String between) {
    return between.length() <= 2 && List.of("、", "和", "及", "与", "以及", "，").contains(between);
  }
}
