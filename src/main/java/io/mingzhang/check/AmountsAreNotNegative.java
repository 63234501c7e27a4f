package io.mingzhang.check;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.ExpenditureLine;
import io.mingzhang.model.FinalAccounts;
import io.mingzhang.model.Funding;
import io.mingzhang.model.IncomeLine;
import io.mingzhang.model.Measure;
import io.mingzhang.model.PriorStatement;
import io.mingzhang.model.PriorStatement.Kind;
import io.mingzhang.model.Profile;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.ThreePublicExpense;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No income, expenditure, budget or count is below zero; only 结转和结余 may be. */
final class AmountsAreNotNegative implements Check {
  private static final String MAY_BE_NEGATIVE = "结转和结余.";

  @Override
  public void check(Assessed year, @Nullable Profile profile, Log log) {
    FinalAccounts accounts = year.disclosure().accounts();
    if (accounts != null) {
      accounts(accounts, new Form(accounts.money(), log));
    }
    SelfEvaluation evaluation = year.disclosure().evaluation();
    if (evaluation != null) {
      evaluation(evaluation, new Form(evaluation.form().money(), log));
    }
    for (ProjectEvaluation project : year.disclosure().projects()) {
      funding(project.form(), new Form(project.form().money(), log));
    }
  }

  private static void accounts(FinalAccounts accounts, Form form) {
    for (IncomeLine line : accounts.income()) {
      String row = "收入“" + line.source().label() + "”";
      form.money(row, "年初预算", line.initialBudget());
      form.money(row, "决算", line.executed());
      form.money(row, "上年", line.lastYear());
    }
    for (ExpenditureLine line : accounts.expenditure()) {
      String row = "支出“" + (line.code().isEmpty() ? line.name() : line.code()) + "”";
      form.money(row, "年初预算", line.initialBudget());
      form.money(row, "全年预算", line.adjustedBudget());
      line.executed().forEach((kind, amount) -> form.money(row, kind.label(), amount));
    }
    form.money("“基本支出经济分类”", accounts.economic());
    form.money("“基本支出构成”", accounts.basicSplit());
    for (ThreePublicExpense expense : accounts.threePublic()) {
      String row = "“" + expense.item().label() + "”";
      form.money(row, "年初预算", expense.initialBudget());
      form.money(row, "全年预算", expense.adjustedBudget());
      form.money(row, "决算", expense.executed());
      form.money(row, "上年", expense.lastYear());
      form.counts(row, expense.counts());
    }
    form.money("", "使用非财政拨款结余", accounts.reserveUsed());
    form.money("", "结余分配", accounts.surplusDistributed());
    form.money("“机关运行经费”", accounts.operating());
    form.money("“政府采购”", accounts.procurement());
    form.counts("“国有资产”", accounts.assets());
    form.counts("“绩效管理”", accounts.performance());
    accounts.prior().forEach(form::prior);
  }

  private static void evaluation(SelfEvaluation evaluation, Form form) {
    funding(evaluation.form(), form);
    form.money("“收入性质”", evaluation.byIncome());
    form.money("“支出性质”", evaluation.byExpenditure());
    BaseData data = evaluation.baseData();
    form.count("“基础数据”", "编制数", data.posts());
    form.count("“基础数据”", "在职人员数", data.staff());
    for (BaseData.Expense expense : data.expenses()) {
      String row = "经费“" + expense.name() + "”";
      form.money(row, "上年决算数", expense.lastYear());
      form.money(row, "本年预算数", expense.budget());
      form.money(row, "本年决算数", expense.executed());
    }
    for (BaseData.Building building : data.buildings()) {
      String row = "楼堂馆所“" + building.name() + "”";
      form.count(row, "批复规模", building.approvedSize());
      form.count(row, "实际规模", building.actualSize());
      form.money(row, "预算投资", building.budget());
      form.money(row, "实际投资", building.invested());
    }
  }

  private static void funding(EvaluationForm stated, Form form) {
    Funding total = stated.total();
    if (total != null) {
      form.funding(total);
    }
    stated.sources().forEach(form::funding);
  }

  /** One form's amounts, all in one unit of money. */
  private record Form(Measure unit, Log log) {
    void money(String row, String column, @Nullable Amount amount) {
      require((row.isEmpty() ? "" : row + "的") + "“" + column + "”", amount, unit);
    }

    void money(String row, Map<String, Amount> amounts) {
      amounts.forEach((column, amount) -> money(row, column, amount));
    }

    void count(String row, String column, @Nullable Amount amount) {
      require(row + "的“" + column + "”", amount, Measure.COUNT);
    }

    void counts(String row, Map<String, Amount> amounts) {
      amounts.forEach((column, amount) -> count(row, column, amount));
    }

    void funding(Funding funding) {
      String row = "“" + funding.source() + "”";
      money(row, "年初预算数", funding.initialBudget());
      money(row, "全年预算数", funding.adjustedBudget());
      money(row, "全年执行数", funding.executed());
    }

    void prior(PriorStatement stated) {
      if (stated.kind() != Kind.FIGURE) {
        require("“上年”里“" + stated.name() + "”的增减数", stated.value(), stated.at(), unit);
      } else if (!stated.name().startsWith(MAY_BE_NEGATIVE)) {
        require("“上年”里的“" + stated.name() + "”", stated.value(), stated.at(), unit);
      }
    }

    private void require(String what, @Nullable Amount amount, Measure measure) {
      if (amount != null) {
        require(what, amount.value(), amount.at(), measure);
      }
    }

    private void require(String what, BigDecimal value, Span at, Measure measure) {
      if (value.signum() < 0) {
        log.add(
            CheckRules.NEGATIVE.at(
                at,
                what + "是 " + Decimals.plain(value) + measure.label() + "，不能小于 0",
                "删去负号；增减、冲减的数请算进原来的数里"));
      }
    }
  }
}
