package io.mingzhang.diag;

import java.util.List;

/**
 * The name of something that can be found wrong.
 *
 * @param id stable and dotted, such as {@code score.exceeds-points}
 * @param severity what the rule says unless the site changes it
 * @param meaning one Chinese sentence for the rule catalogue
 */
public record Rule(String id, Severity severity, String meaning) {
  public static Rule error(String id, String meaning) {
    return new Rule(id, Severity.ERROR, meaning);
  }

  public static Rule warning(String id, String meaning) {
    return new Rule(id, Severity.WARNING, meaning);
  }

  /** A finding of this rule. */
  public Diagnostic at(Span at, String message, String hint) {
    return new Diagnostic(id, severity, at, message, hint, List.of(), null);
  }
}
