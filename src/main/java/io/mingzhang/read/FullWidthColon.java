package io.mingzhang.read;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colon of the Chinese keyboard after a key: YAML takes it for a letter. */
final class FullWidthColon {
  private static final Pattern AFTER_KEY =
      Pattern.compile(
          "^ *+(?:- )?+(?:\\{)?+[^\\s:：#\"'|>\\[\\]{}][^:：\\r\\n]{0,63}(：)", Pattern.MULTILINE);

  private FullWidthColon() {}

  /** The first key with such a colon from one line to another, both 1-based. */
  static Optional<Diagnostic> between(SourceFile file, int first, int last) {
    int from = file.offset(first, 1);
    int to = file.offset(last + 1, 1);
    Matcher key = AFTER_KEY.matcher(file.text()).region(from, Math.max(from, to));
    return key.find() ? Optional.of(at(file, key.start(1))) : Optional.empty();
  }

  /** The colon in a text that ought to be a key and its value. */
  static Optional<Diagnostic> in(String text, Span at) {
    int colon = at.file().text().indexOf('：', at.start());
    return text.indexOf('：') >= 0 && colon >= 0
        ? Optional.of(at(at.file(), colon))
        : Optional.empty();
  }

  private static Diagnostic at(SourceFile file, int colon) {
    return ReadRules.SYNTAX.at(file.span(colon, colon + 1), "键后面的冒号是全角的“：”", "改成半角冒号“:”，后面空一格");
  }
}
