package io.mingzhang.render.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The terms of one page, each with the weight of the best place it stands in. */
public final class Words {
  /** Tags between which words do not hang together; the others stand inside words. */
  private static final Pattern BLOCKS =
      Pattern.compile("</?(?:p|li|ul|ol|table|t[a-z]+|h[1-6]|br|hr|div|blockquote|pre)\\b[^>]*>");

  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITIES = Pattern.compile("&[#A-Za-z0-9]+;");

  private final Map<String, Weight> terms = new HashMap<>();

  public Words add(Weight weight, String text) {
    Terms.of(
        text,
        term -> {
          // Amounts stand in tables, where nobody looks for them by their digits; years in titles.
          if (weight != Weight.TEXT || !isNumber(term)) {
            terms.merge(term, weight, (one, other) -> one.compareTo(other) >= 0 ? one : other);
          }
        });
    return this;
  }

  /** Text with HTML in it. */
  public Words markup(String html) {
    String words = TAGS.matcher(BLOCKS.matcher(html).replaceAll(" ")).replaceAll("");
    return add(Weight.TEXT, ENTITIES.matcher(words).replaceAll(" "));
  }

  Map<String, Weight> terms() {
    return Collections.unmodifiableMap(terms);
  }

  private static boolean isNumber(String term) {
    return term.chars().allMatch(Character::isDigit);
  }
}
