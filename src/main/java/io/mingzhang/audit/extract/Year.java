package io.mingzhang.audit.extract;

import java.util.ArrayList;
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

  /** 2021年、2020年 in words in front of a row of figures: the year of each. */
  static List<Integer> list(String words) {
    List<Integer> years = new ArrayList<>();
    for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
      if (at >= 4 && words.substring(at - 4, at).chars().allMatch(Character::isDigit)) {
        years.add(Integer.parseInt(words.substring(at - 4, at)));
      }
    }
    return years;
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
