package io.mingzhang.diag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One finding for an author: what is wrong, where, and how to mend it.
 *
 * @param rule the id of the rule that found it
 * @param message one Chinese sentence with both figures where two disagree
 * @param hint what to do; empty when the message says it all
 * @param related further places that belong to the finding
 * @param waiver why it is no error; null unless its author has waived it
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span at,
    String message,
    String hint,
    List<Related> related,
    @Nullable Waiver waiver) {

  /** A second place, with a word on what stands there. */
  public record Related(Span at, String message) {}

  /** The rule that would have found something, and the author's reason why it is meant so. */
  public record Waiver(String rule, String reason) {}

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
        Stream.concat(related.stream(), Stream.of(new Related(place, word))).toList(),
        waiver);
  }

  /** This note stands for a finding that its author has waived. */
  public Diagnostic waiving(String waived, String reason) {
    return new Diagnostic(rule, severity, at, message, hint, related, new Waiver(waived, reason));
  }
}
