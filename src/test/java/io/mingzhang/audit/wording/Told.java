package io.mingzhang.audit.wording;

import io.mingzhang.audit.Judged;
import io.mingzhang.diag.Diagnostic;
import java.util.List;

/** What one rule says of a passage. */
final class Told {
  private Told() {}

  static List<String> by(String rule, String text) {
    return Judged.findings(text).stream()
        .filter(one -> one.rule().equals(rule))
        .map(Diagnostic::message)
        .toList();
  }
}
