package io.mingzhang.audit.wording;

import io.mingzhang.audit.finding.Check;
import java.util.List;

/** The checks of how a text is written. */
public final class WordingChecks {
  public static final List<Check> ALL =
      List.of(
          new TemplateRests(),
          new ReasonsAreGiven(),
          new DefaultSeries(),
          new DoubledWords(),
          new DoubledMarks(),
          new NumberingRuns(),
          new UnitsAreGiven(),
          new NamesAreCurrent(),
          new CodesFitNames(),
          new UnitWords(),
          new FlatWording(),
          new PrivateNumbers(),
          new SecretMarks());

  private WordingChecks() {}
}
