package io.mingzhang.audit.extract;

import io.mingzhang.audit.claim.Breakdown;
import io.mingzhang.audit.claim.Comparison;
import io.mingzhang.audit.claim.Reading;
import io.mingzhang.audit.claim.Said;
import io.mingzhang.audit.text.Layout;
import io.mingzhang.diag.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read out of a passage, in a form that can be read at a glance. */
final class Read {
  private Read() {}

  static Reading of(String text) {
    return Extraction.of(Layout.of(new SourceFile("说明.md", text)));
  }

  /** Each list that has parts: 100万元=60万元+40万元. */
  static List<String> lists(String text) {
    return of(text).breakdowns().stream()
        .filter(list -> !list.items().isEmpty())
        .map(Read::list)
        .toList();
  }

  private static String list(Breakdown list) {
    return list.parent().told()
        + "="
        + list.items().stream().map(Read::part).collect(Collectors.joining("+"))
        + list.nested().stream()
            .map(nested -> " / " + list(nested.list()))
            .collect(Collectors.joining());
  }

  private static String part(Said part) {
    return (part.sign() < 0 ? "-" : "") + part.told();
  }

  /** Each comparison: this year's figure, last year's, the difference, the rate. */
  static List<String> comparisons(String text) {
    return of(text).comparisons().stream().map(Read::comparison).toList();
  }

  private static String comparison(Comparison one) {
    return told(one.current())
        + " "
        + told(one.base())
        + " "
        + told(one.change())
        + " "
        + told(one.rate());
  }

  private static String told(@Nullable Said one) {
    return one == null ? "-" : one.told();
  }
}
