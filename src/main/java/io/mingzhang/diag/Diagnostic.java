package io.mingzhang.diag;

import java.util.Comparator;
import java.util.List;

/**
 * One finding for an author: what is wrong, where, and how to mend it.
 *
 * @param rule the id of the rule that found it
 * @param message one Chinese sentence with both figures where two disagree
 * @param hint what to do; empty when the message says it all
 * @param related further places that belong to the finding
 */
public record Diagnostic(
    String rule, Severity severity, Span at, String message, String hint, List<Related> related) {

  /** A second place, with a word on what stands there. */
  public record Related(Span at, String message) {}

  /** By file, place, rule, and message: the same findings always print in the same order. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic found) -> found.at().path())
          .thenComparing(found -> found.at().start())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    related = List.copyOf(related);
  }

  public Diagnostic related(Span place, String word) {
    return new Diagnostic(
        rule,
        severity,
        at,
        message,
        hint,
        java.util.stream.Stream.concat(
                related.stream(), java.util.stream.Stream.of(new Related(place, word)))
            .toList());
  }
}
