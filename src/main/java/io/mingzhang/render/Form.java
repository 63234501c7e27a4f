package io.mingzhang.render;

import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.FormNames;
import io.mingzhang.model.Funding;
import io.mingzhang.model.Goal;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Prose;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Rate;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.GoalView;
import io.mingzhang.render.view.SayingView;
import io.mingzhang.render.view.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of a self-evaluation form apart from its indicators. */
final class Form {
  private final Measure money;
  private final Facts facts;
  private final FormNames names;

  /**
   * @param names of the form's figures
   */
  Form(Measure money, Facts facts, FormNames names) {
    this.money = money;
    this.facts = facts;
    this.names = names;
  }

  /** 年度资金总额 with its sources. */
  List<TableView> funding(@Nullable Funding total, List<Funding> sources) {
    Sheet sheet = new Sheet("年度资金", unit(), "资金", "年初预算数", "全年预算数", "全年执行数", "执行率");
    if (total != null) {
      sheet.total("年度资金总额", cells(total, names.funds()));
    }
    List<FormNames.Funds> rows = names.sources(sources);
    for (int i = 0; i < rows.size(); i++) {
      sheet.row(2, sources.get(i).source(), cells(sources.get(i), rows.get(i)));
    }
    return sheet.isEmpty() ? List.of() : List.of(sheet.view());
  }

  private static CellView[] cells(Funding funding, FormNames.Funds names) {
    return new CellView[] {
      cell(funding.initialBudget(), names.initial()),
      cell(funding.adjustedBudget(), names.adjusted()),
      cell(funding.executed(), names.executed()),
      rate(funding.executed(), names.executed(), funding.adjustedBudget(), names.adjusted())
    };
  }

  private static CellView cell(@Nullable Amount amount, String name) {
    return Sheet.named(Format.money(amount), name);
  }

  private static CellView rate(
      @Nullable Amount part, String partName, @Nullable Amount whole, String wholeName) {
    return Sheet.named(
        Format.percent(value(part), value(whole)), Derivation.COMPLETION.of(partName, wholeName));
  }

  /** 收入性质 and 支出性质. */
  List<TableView> natures(SelfEvaluation evaluation) {
    List<TableView> tables = new ArrayList<>();
    nature("按收入性质分", names::byIncome, evaluation.byIncome(), tables);
    nature("按支出性质分", names::byExpenditure, evaluation.byExpenditure(), tables);
    return tables;
  }

  private void nature(
      String caption,
      UnaryOperator<String> fact,
      Map<String, Amount> amounts,
      List<TableView> tables) {
    if (amounts.isEmpty()) {
      return;
    }
    Sheet sheet = new Sheet(caption, unit(), "性质", "金额", "占比");
    List<Amount> values = List.copyOf(amounts.values());
    List<String> shares = Rate.shares(values.stream().map(Amount::value).toList());
    List<String> facts = amounts.keySet().stream().map(fact).toList();
    int row = 0;
    for (Map.Entry<String, Amount> one : amounts.entrySet()) {
      sheet.row(
          one.getKey(),
          cell(one.getValue(), facts.get(row)),
          Sheet.named(shares.get(row), Sheet.share(facts.get(row), facts)));
      row++;
    }
    tables.add(sheet.view());
  }

  List<GoalView> goals(List<Goal> goals) {
    List<GoalView> views = new ArrayList<>();
    for (Goal goal : goals) {
      views.add(
          new GoalView(
              Integer.toString(views.size() + 1),
              Markup.of(goal.expected(), facts),
              Markup.of(goal.actual(), facts)));
    }
    return views;
  }

  List<SayingView> baseTerms(BaseData data) {
    List<SayingView> terms = new ArrayList<>();
    if (data.posts() != null) {
      terms.add(saying("编制数", data.posts(), "人"));
    }
    if (data.staff() != null) {
      terms.add(saying("在职人员数", data.staff(), "人"));
    }
    data.others()
        .forEach(
            (name, amount) ->
                terms.add(
                    new SayingView(
                        name + "（" + money.label() + "）",
                        Markup.named(amount.value(), FormNames.base(name), Format.money(amount)))));
    if (!data.thrift().isEmpty()) {
      terms.add(saying("厉行节约措施", data.thrift()));
    }
    return terms;
  }

  private static SayingView saying(String name, Amount count, String unit) {
    String text = Format.count(count) + unit;
    return new SayingView(name, Markup.named(count.value(), FormNames.base(name), text));
  }

  List<SayingView> aspects(List<SelfEvaluation.Aspect> aspects) {
    return aspects.stream().map(aspect -> saying(aspect.name(), aspect.conclusion())).toList();
  }

  private SayingView saying(String label, Prose text) {
    return new SayingView(label, Markup.of(text, facts));
  }

  List<TableView> expenses(BaseData data) {
    Sheet sheet = new Sheet("基础数据表", unit(), "项目", "上年决算数", "本年预算数", "本年决算数", "增减额");
    List<FormNames.Expenses> rows = FormNames.expenses(data);
    for (int i = 0; i < rows.size(); i++) {
      BaseData.Expense expense = data.expenses().get(i);
      String last = rows.get(i).lastYear();
      String now = rows.get(i).executed();
      sheet.row(
          expense.level(),
          expense.name(),
          cell(expense.lastYear(), last),
          cell(expense.budget(), rows.get(i).budget()),
          cell(expense.executed(), now),
          Sheet.named(
              Format.money(
                  Wording.difference(value(expense.executed()), value(expense.lastYear()))),
              Derivation.DIFFERENCE.of(now, last)));
    }
    List<TableView> tables = new ArrayList<>();
    if (!sheet.isEmpty()) {
      tables.add(sheet.view());
    }
    buildings(data, tables);
    return tables;
  }

  private void buildings(BaseData data, List<TableView> tables) {
    Sheet sheet =
        new Sheet(
            "楼堂馆所控制情况", unit() + "；规模：平方米", "项目", "批复规模", "实际规模", "规模控制率", "预算投资", "实际投资", "投资控制率");
    List<FormNames.Buildings> rows = FormNames.buildings(data);
    for (int i = 0; i < rows.size(); i++) {
      BaseData.Building building = data.buildings().get(i);
      String approved = rows.get(i).approvedSize();
      String actual = rows.get(i).actualSize();
      String budget = rows.get(i).budget();
      String invested = rows.get(i).invested();
      sheet.row(
          building.name(),
          cell(building.approvedSize(), approved),
          cell(building.actualSize(), actual),
          rate(building.actualSize(), actual, building.approvedSize(), approved),
          cell(building.budget(), budget),
          cell(building.invested(), invested),
          rate(building.invested(), invested, building.budget(), budget));
    }
    if (!sheet.isEmpty()) {
      tables.add(sheet.view());
    }
  }

  private String unit() {
    return "金额单位：" + money.label();
  }

  private static @Nullable BigDecimal value(@Nullable Amount amount) {
    return amount == null ? null : amount.value();
  }
}
