package io.mingzhang.audit;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.List;

/** Reads what a text claims and judges it by itself, without any other data. */
public final class Audit {
  private static final List<Check> CHECKS =
      List.of(
          new UnitSlip(),
          new ChangeFollows(),
          new RateFollows(),
          new DirectionsAgree(),
          new RateNeedsBase(),
          new FlatIsFlat(),
          new CompletionFollows(),
          new CompletionNeedsBudget(),
          new BudgetWordsAgree(),
          new ShareFollows(),
          new SharesMakeHundred(),
          new PartsMakeTotal(),
          new PartWithinTotal(),
          new KnownParts(),
          new TotalsBalance(),
          new OneValuePerName(),
          new DigitsRunTogether(),
          new VisitsAgree(),
          new StaffAgree(),
          new CountRates(),
          new ScoreWithinPoints(),
          new PointsMakeHeading(),
          new GradeFits(),
          new ExecutionRow(),
          new ParentRowFilled(),
          new CostCaps(),
          new TemplateRests(),
          new ReasonsAreGiven(),
          new DefaultSeries(),
          new DoubledWords(),
          new DoubledMarks(),
          new NumberingRuns(),
          new UnitsAreGiven(),
          new NamesAreCurrent(),
          new CodesFitNames(),
          new SelfNames(),
          new LevelWords(),
          new FlatWording(),
          new PrivateNumbers(),
          new SecretMarks());

  private Audit() {}

  /** Judges a Markdown or plain text. */
  public static void text(SourceFile file, Log log) {
    Reading reading = read(file);
    Report report = new Report(log, new Waivers(file));
    CHECKS.forEach(check -> check.judge(reading, report));
  }

  /** The figures that a text states, in its order, to be compared with data. */
  public static List<Claim> claims(SourceFile file) {
    return read(file).claims.stream().map(Said::claim).toList();
  }

  private static Reading read(SourceFile file) {
    return new TextReader(Plain.of(file)).read();
  }
}
