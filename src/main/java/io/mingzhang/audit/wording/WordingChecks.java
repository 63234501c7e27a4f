package io.mingzhang.audit.wording;

import io.mingzhang.audit.finding.Check;
import io.mingzhang.model.CodeBook;
import java.util.List;

/** The checks of how a text is written. */
public final class WordingChecks {
  private WordingChecks() {}

  public static List<Check> all(CodeBook codes) {
    return List.of(
        new TemplateRests(),
        new ReasonsAreGiven(),
        new DefaultSeries(),
        new DoubledWords(),
        new DoubledMarks(),
        new NumberingRuns(),
        new UnitsAreGiven(),
        new NamesAreSpelt(),
        new NamesAreCurrent(codes),
        new CodesFitNames(codes),
        new UnitWords(),
        new FlatWording(),
        new PrivateNumbers(),
        new SecretMarks());
  }
}
