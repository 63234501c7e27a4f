package io.mingzhang.audit.finding;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Rule;
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

  public Report(Log log, Waivers waivers) {
    this.log = log;
    this.waivers = waivers;
  }

  public void add(Rule rule, Span at, String message, String hint, Span... related) {
    if (!seen.add(rule.id() + at.start())) {
      return;
    }
    Optional<String> reason = waivers.waive(at.line());
    if (reason.isPresent()) {
      log.add(
          AuditRules.WAIVED
              .at(at, "已豁免（" + reason.get() + "）：" + message, "")
              .waiving(rule.id(), reason.get()));
      return;
    }
    Diagnostic found = rule.at(at, message, hint);
    for (Span place : List.of(related)) {
      found = found.related(place, "有关的数");
    }
    log.add(found);
  }
}
