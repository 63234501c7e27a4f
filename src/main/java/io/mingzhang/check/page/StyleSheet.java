package io.mingzhang.check.page;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a style sheet asks for. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)"
              + "|@import\\s*(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  static final String HINT = "把文件放进主题的 assets/，样式表里写相对于样式表的地址，如 url(tu.svg)";

  private StyleSheet() {}

  /** An address and where it stands in the sheet. */
  record Request(String address, int at) {}

  static Stream<Request> requests(String css) {
    String rules = COMMENT.matcher(css).replaceAll(one -> " ".repeat(one.group().length()));
    return ADDRESS
        .matcher(rules)
        .results()
        .flatMap(
            found ->
                IntStream.rangeClosed(1, found.groupCount())
                    .filter(group -> found.group(group) != null)
                    .mapToObj(group -> new Request(found.group(group).strip(), found.start())))
        .filter(request -> !request.address().isEmpty() && !request.address().startsWith("#"));
  }
}
