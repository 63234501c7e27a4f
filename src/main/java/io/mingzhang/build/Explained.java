package io.mingzhang.build;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Severity;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Unit;
import io.mingzhang.render.statement.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of one unit, assessed.
 *
 * @param findings what was found in the unit and the rubrics, sorted
 * @param units the ids of all units, for someone who mistyped one
 * @param unit null when there is no such unit, or it cannot be read
 * @param year null when there is no such year, or it cannot be read
 */
public record Explained(
    List<Diagnostic> findings, List<String> units, @Nullable Unit unit, @Nullable Assessed year) {
  /** A text of the year as its page tells it. */
  public String told(Prose prose) {
    return Told.plain(prose, year == null ? Facts.of(null, null) : year.facts());
  }

  public List<Diagnostic> errors() {
    return findings.stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }
}
