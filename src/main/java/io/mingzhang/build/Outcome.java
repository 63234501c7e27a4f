package io.mingzhang.build;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Severity;
import java.util.List;

/**
 * What came of a build.
 *
 * @param findings sorted
 * @param published whether the output folder now holds this build
 */
public record Outcome(
    List<Diagnostic> findings,
    boolean published,
    int units,
    int disclosures,
    int pages,
    int charts) {
  public boolean hasErrors() {
    return findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
