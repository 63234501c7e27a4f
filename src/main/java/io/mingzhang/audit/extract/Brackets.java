package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What stands in brackets right behind a figure tells more of that figure. */
final class Brackets {
  private static final int DEEPEST = 4;

  private final Deque<Open> open = new ArrayDeque<>();

  /** A bracket with the figure in front of it, the year spoken of there, whether it names one. */
  private record Open(Optional<Said> owner, int at, int year, boolean named) {}

  void open(Optional<Said> owner, int at, int year) {
    if (open.size() < DEEPEST) {
      open.push(new Open(owner, at, year, false));
    }
  }

  /** Where the innermost bracket behind a figure opened; -1 when there is none. */
  int opened() {
    return owner().isPresent() ? open.element().at() : -1;
  }

  /** Closes the innermost bracket; gives the year that is spoken of again. */
  int close(int year) {
    return open.isEmpty() ? year : open.pop().year();
  }

  void nameYear() {
    if (!open.isEmpty()) {
      Open one = open.pop();
      open.push(new Open(one.owner(), one.at(), one.year(), true));
    }
  }

  void endLine() {
    open.clear();
  }

  /** The figure that the innermost bracket is about. */
  Optional<Said> owner() {
    return open.isEmpty() ? Optional.empty() : open.element().owner();
  }

  /** Whether the bracket names a year of its own: its figure is that year's. */
  boolean isOfAnotherYear() {
    return owner().isPresent() && open.element().named();
  }
}
