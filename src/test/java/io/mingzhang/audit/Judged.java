package io.mingzhang.audit;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Severity;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.read.ShippedCodes;
import java.util.List;

/** A passage with what the audit says of it. */
public final class Judged {
  private Judged() {}

  public static List<Diagnostic> findings(String text) {
    Log log = new Log();
    Audit.text(new SourceFile("说明.md", text), ShippedCodes.book(), log);
    return log.sorted();
  }

  public static List<String> rules(String text) {
    return findings(text).stream().map(Diagnostic::rule).toList();
  }

  /** The rules of errors and warnings; notes are no alarms. */
  public static List<String> alarms(String text) {
    return findings(text).stream()
        .filter(one -> one.severity() == Severity.ERROR || one.severity() == Severity.WARNING)
        .map(Diagnostic::rule)
        .toList();
  }

  /** What is said by the findings of one rule. */
  public static List<String> messages(String text, String rule) {
    return findings(text).stream()
        .filter(one -> one.rule().equals(rule))
        .map(Diagnostic::message)
        .toList();
  }
}
