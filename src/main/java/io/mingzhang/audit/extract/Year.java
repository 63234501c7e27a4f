package io.mingzhang.audit.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year that a text names.
 *
 * @param against whether it is one that others are compared with, as in 较2020年
 */
record Year(int year, boolean against, int start, int end) {
  private static final String AGAINST = "较比与同和于由从";

  static Year at(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : '\n';
    return new Year(
        Integer.parseInt(text.substring(start, start + 4)),
        AGAINST.indexOf(before) >= 0,
        start,
        end);
  }

  /** The year that a text is about: named most often, the later of two; 0 when there is none. */
  static int main(List<Year> years) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (Year one : years) {
      if (!one.against) {
        counts.merge(one.year, 1, Integer::sum);
      }
    }
    int most = 0;
    for (Year one : years) {
      int count = counts.getOrDefault(one.year, 0);
      if (count > most || (count == most && one.year > best)) {
        most = count;
        best = one.year;
      }
    }
    return best;
  }
}
