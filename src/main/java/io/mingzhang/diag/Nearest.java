package io.mingzhang.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that an author most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The candidate with the fewest changed characters, when fewer than half of them are changed. */
  public static Optional<String> of(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(
            candidate ->
                2 * distance(word, candidate) <= Math.max(word.length(), candidate.length()))
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint that names the nearest candidate, or all of them when they are few. */
  public static String hint(String word, Collection<String> candidates) {
    return of(word, candidates)
        .map(nearest -> "是不是“" + nearest + "”？")
        .orElseGet(
            () ->
                candidates.isEmpty()
                    ? ""
                    : "可以写：" + String.join("、", candidates.stream().limit(20).toList()));
  }

  private static int distance(String a, String b) {
    if (a.length() > 64 || b.length() > 64) {
      return a.equals(b) ? 0 : Integer.MAX_VALUE / 4;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
