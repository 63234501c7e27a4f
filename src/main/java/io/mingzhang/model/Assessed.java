package io.mingzhang.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure with all that follows from it.
 *
 * @param scorecard null where there is no evaluation or no rubric
 * @param projects the scorecards of the projects that have a rubric, by the project's id
 */
public record Assessed(
    Disclosure disclosure,
    @Nullable Scorecard scorecard,
    Map<String, Scorecard> projects,
    Facts facts) {
  /** The same year with its accounts in another unit of money, as a form publishes them. */
  public Assessed in(Measure money) {
    return new Assessed(disclosure.in(money), scorecard, projects, facts.in(money));
  }
}
