package io.mingzhang.check.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a style sheet asks for. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)"
              + "|@import\\s*(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  private StyleSheet() {}

  static Stream<String> requests(String css) {
    return ADDRESS
        .matcher(COMMENT.matcher(css).replaceAll(" "))
        .results()
        .flatMap(found -> Stream.of(1, 2, 3, 4, 5).map(found::group))
        .filter(address -> address != null && !address.isBlank() && !address.startsWith("#"))
        .map(String::strip);
  }
}
