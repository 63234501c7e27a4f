package io.mingzhang.check;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of all checks. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new ControlTotalsAgree(),
          new LinesStandOnce(),
          new AmountsAreNotNegative(),
          new FundingSourcesAddUp(),
          new BaseDataAddsUp(),
          new StatementsHold(),
          new NamesAreKnown(),
          new SectionsFollowProfile(),
          new PublicationIsTimely(),
          new ReasonsAreGiven());

  private static final List<Relation> RELATIONS =
      List.of(
          new BalancesCarryOver(),
          new FundsHaveMoney(),
          new RowsAddUp(),
          new BasicExpenditureIsDivided(),
          new ThreePublicCoversEconomic(),
          new ContributionsAgree(),
          new OperatingIsWithinPublicUse(),
          new AdministrationsOperate(),
          new OpeningIsLastClosing(),
          new LastYearIsSaidOnce(),
          new CountsFollowMoney(),
          new ProcurementSharesFit(),
          new BudgetsAreKept(),
          new BaseDataAgrees());

  private Checks() {}

  /** Every rule over one unit's year. */
  public static void year(Unit unit, Assessed year, @Nullable Profile profile, Log log) {
    ALL.forEach(check -> check.check(year, profile, log));
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null) {
      Books books = new Books(unit, year, accounts, log);
      RELATIONS.forEach(relation -> relation.check(books));
      books.close();
    }
  }

  /** What can only be seen of all units together. */
  public static void units(List<UnitSummary> units, Log log) {
    Map<String, String> ids = new HashMap<>();
    for (UnitSummary unit : units) {
      String before = ids.putIfAbsent(unit.name(), unit.id());
      if (before != null) {
        log.add(
            CheckRules.SAME_NAME.at(
                new SourceFile("content/units/" + unit.id() + "/unit.yml", "").start(),
                "单位名称“" + unit.name() + "”与 content/units/" + before + " 相同",
                "名称写全称；同一单位只留一个文件夹"));
      }
    }
  }
}
