package io.mingzhang.audit.rule;

import io.mingzhang.audit.finding.Check;
import java.util.List;

/** The checks of what a text claims, those first whose findings explain others. */
public final class ClaimChecks {
  public static final List<Check> ALL =
      List.of(
          new UnitSlip(),
          new RestatementsAgree(),
          new ChangeFollows(),
          new RateFollows(),
          new DirectionsAgree(),
          new RateNeedsBase(),
          new FlatIsFlat(),
          new CompletionFollows(),
          new RatesOfUse(),
          new CompletionNeedsBudget(),
          new BudgetWordsAgree(),
          new BudgetAdjusts(),
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
          new CountsLeave(),
          new AveragesAgree(),
          new LeftOverFollows(),
          new ScoreWithinPoints(),
          new PointsMakeHeading(),
          new ScoresMakeTotal(),
          new ScoreFollowsRate(),
          new GradeFits(),
          new ExecutionRow(),
          new TablesAddUp(),
          new RowScores(),
          new ParentRowFilled(),
          new CostCaps());

  private ClaimChecks() {}
}
