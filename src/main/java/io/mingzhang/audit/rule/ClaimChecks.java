package io.mingzhang.audit.rule;

import io.mingzhang.audit.finding.Check;
import java.util.List;

/** The checks of what a text claims, those first whose findings explain others. */
public final class ClaimChecks {
  public static final List<Check> ALL =
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
          new CostCaps());

  private ClaimChecks() {}
}
