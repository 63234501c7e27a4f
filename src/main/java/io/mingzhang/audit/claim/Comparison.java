package io.mingzhang.audit.claim;

import io.mingzhang.audit.word.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one figure against another: this year's, that one's, the difference, the
 * rate.
 *
 * @param currents figures that may be the one compared, the likeliest first
 * @param direction the direction of words such as 减少到 that stand without a difference
 */
public record Comparison(
    List<Said> currents,
    String label,
    int year,
    Basis basis,
    @Nullable Said base,
    @Nullable Said change,
    @Nullable Said rate,
    @Nullable Flat flat,
    int direction) {
  /** The words 持平 and how strictly they are meant. */
  public record Flat(boolean roughly, int from, int to) {}

  /** The figure that best stands for this year's. */
  public @Nullable Said current() {
    return currents.isEmpty() ? null : currents.get(0);
  }

  /** -1, 0 or 1 as the words say; 0 as well when they say nothing. */
  public int sign() {
    if (change != null && change.sign() != 0) {
      return change.sign();
    }
    return rate != null ? rate.sign() : direction;
  }
}
