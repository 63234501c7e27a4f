package io.mingzhang.render;

import io.mingzhang.model.Cited;
import io.mingzhang.model.Facts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The figures that the pages of one disclosure cite. Templates write lasting names ({@code
 * data-fact}), which are long and stand beside every figure; pages carry a number instead ({@code
 * data-f}), and the data file of the disclosure says which name has it.
 */
final class Citations {
  private static final Pattern NAMED = Pattern.compile(" data-fact=\"([^\"]*)\"");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** A page whose names became numbers, in the order in which they are first cited. */
  String numbered(String html) {
    return NAMED
        .matcher(html)
        .replaceAll(
            named -> {
              String name = Markup.unescaped(named.group(1));
              return " data-f=\"" + numbers.computeIfAbsent(name, any -> numbers.size() + 1) + "\"";
            });
  }

  /** The names, each with its number. */
  Map<String, Integer> numbers() {
    return numbers;
  }

  /** What the numbers stand for on a page of these figures. */
  Map<String, Cited> of(Facts facts) {
    Map<String, Cited> cited = new LinkedHashMap<>();
    numbers.forEach((name, number) -> cited.put(Integer.toString(number), facts.cited(name)));
    return cited;
  }
}
