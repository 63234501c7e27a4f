package io.mingzhang.audit.finding;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import io.mingzhang.diag.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes what the rules find, each thing once, and turns what is waived into a note. */
public final class Report {
  private final Log log;
  private final Waivers waivers;
  private final Set<String> seen = new HashSet<>();
  private final Set<Integer> refuted = new HashSet<>();

  public Report(Log log, Waivers waivers) {
    this.log = log;
    this.waivers = waivers;
  }

  public void add(Rule rule, Span at, String message, String hint, Span... related) {
    Diagnostic found = rule.at(at, message, hint);
    for (Span place : List.of(related)) {
      found = found.related(place, "有关的数");
    }
    add(found);
  }

  public void add(Diagnostic found) {
    Span at = found.at();
    if (!seen.add(found.rule() + at.start())) {
      return;
    }
    Optional<String> reason = waivers.waive(at.line());
    if (reason.isPresent()) {
      log.add(
          AuditRules.WAIVED
              .at(at, "已豁免（" + reason.get() + "）：" + found.message(), "")
              .waiving(found.rule(), reason.get()));
      return;
    }
    if (found.severity() == Severity.ERROR) {
      refuted.add(at.start());
    }
    log.add(found);
  }

  /** Whether an error was found at a place. */
  public boolean isRefuted(Span at) {
    return refuted.contains(at.start());
  }
}
