package io.mingzhang.render.statement;

import io.mingzhang.model.Facts;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Fund;
import io.mingzhang.model.Profile.Statement;
import java.util.List;

/** The statements of one year's final accounts by kind. */
public final class Statements {
  private final Ledger ledger;

  public Statements(FinalAccounts accounts, Facts facts, int year) {
    this.ledger = Ledger.of(accounts, facts, year);
  }

  /** The paragraphs of a statement; none where its figures are not known. */
  public List<Paragraph> of(Statement kind) {
    return switch (kind) {
      case OVERVIEW -> OverviewStatement.of(ledger);
      case BUDGET -> BudgetStatement.of(ledger);
      case INCOME -> IncomeStatement.of(ledger);
      case EXPENDITURE -> ExpenditureStatement.of(ledger);
      case CARRYOVER -> CarryoverStatement.of(ledger);
      case FISCAL -> FiscalStatement.of(ledger);
      case GENERAL_OVERVIEW -> GeneralOverviewStatement.of(ledger);
      case GENERAL_STRUCTURE -> GeneralStructureStatement.of(ledger);
      case GENERAL_ITEMS -> GeneralItemsStatement.of(ledger);
      case BASIC -> BasicStatement.of(ledger);
      case THREE_PUBLIC -> ThreePublicStatement.of(ledger);
      case THREE_PUBLIC_ITEMS -> ThreePublicItemsStatement.of(ledger);
      case GOVERNMENT_FUND -> OtherFundStatement.of(ledger, Fund.GOVERNMENT_FUND);
      case STATE_CAPITAL -> OtherFundStatement.of(ledger, Fund.STATE_CAPITAL);
      case OPERATING -> OperatingStatement.of(ledger);
      case GENERAL_PURPOSE -> GeneralPurposeStatement.of(ledger);
      case PROCUREMENT -> ProcurementStatement.of(ledger);
      case ASSETS -> AssetsStatement.of(ledger);
      case PERFORMANCE -> PerformanceStatement.of(ledger);
    };
  }
}
