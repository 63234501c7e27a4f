package io.mingzhang.render;

import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.Facts;
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
import org.jspecify.annotations.Nullable;

/** The tables of a self-evaluation form apart from its indicators. */
final class Form {
  private final Measure money;
  private final Facts facts;

  Form(Measure money, Facts facts) {
    this.money = money;
    this.facts = facts;
  }

  /** 年度资金总额 with its sources. */
  List<TableView> funding(@Nullable Funding total, List<Funding> sources, boolean named) {
    Sheet sheet = new Sheet("年度资金", unit(), "资金", "年初预算数", "全年预算数", "全年执行数", "执行率");
    if (total != null) {
      sheet.total("年度资金总额", named ? namedCells(total) : cells(total));
    }
    for (Funding source : sources) {
      sheet.row(2, source.source(), cells(source));
    }
    return sheet.isEmpty() ? List.of() : List.of(sheet.view());
  }

  private CellView[] namedCells(Funding total) {
    CellView[] cells = cells(total);
    cells[0] = Sheet.fact(facts, "自评.年初预算数");
    cells[1] = Sheet.fact(facts, "自评.全年预算数");
    cells[2] = Sheet.fact(facts, "自评.全年执行数");
    return cells;
  }

  private static CellView[] cells(Funding funding) {
    return new CellView[] {
      Sheet.figure(Format.money(funding.initialBudget())),
      Sheet.figure(Format.money(funding.adjustedBudget())),
      Sheet.figure(Format.money(funding.executed())),
      Sheet.figure(Format.percent(value(funding.executed()), value(funding.adjustedBudget())))
    };
  }

  /** 收入性质 and 支出性质. */
  List<TableView> natures(SelfEvaluation evaluation) {
    List<TableView> tables = new ArrayList<>();
    nature("按收入性质分", evaluation.byIncome(), tables);
    nature("按支出性质分", evaluation.byExpenditure(), tables);
    return tables;
  }

  private void nature(String caption, Map<String, Amount> amounts, List<TableView> tables) {
    if (amounts.isEmpty()) {
      return;
    }
    Sheet sheet = new Sheet(caption, unit(), "性质", "金额", "占比");
    List<Amount> values = List.copyOf(amounts.values());
    List<String> shares = Rate.shares(values.stream().map(Amount::value).toList());
    int row = 0;
    for (Map.Entry<String, Amount> one : amounts.entrySet()) {
      sheet.row(
          one.getKey(),
          Sheet.figure(Format.money(one.getValue())),
          Sheet.figure(shares.get(row++)));
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
      terms.add(saying("编制数", Prose.of(Format.count(data.posts()) + "人")));
    }
    if (data.staff() != null) {
      terms.add(saying("在职人员数", Prose.of(Format.count(data.staff()) + "人")));
    }
    data.others()
        .forEach(
            (name, amount) ->
                terms.add(
                    saying(name + "（" + money.label() + "）", Prose.of(Format.money(amount)))));
    if (!data.thrift().isEmpty()) {
      terms.add(saying("厉行节约措施", data.thrift()));
    }
    return terms;
  }

  List<SayingView> aspects(List<SelfEvaluation.Aspect> aspects) {
    return aspects.stream().map(aspect -> saying(aspect.name(), aspect.conclusion())).toList();
  }

  private SayingView saying(String label, Prose text) {
    return new SayingView(label, Markup.of(text, facts));
  }

  List<TableView> expenses(BaseData data) {
    Sheet sheet = new Sheet("基础数据表", unit(), "项目", "上年决算数", "本年预算数", "本年决算数", "增减额");
    for (BaseData.Expense expense : data.expenses()) {
      sheet.row(
          expense.level(),
          expense.name(),
          Sheet.figure(Format.money(expense.lastYear())),
          Sheet.figure(Format.money(expense.budget())),
          Sheet.figure(Format.money(expense.executed())),
          Sheet.money(Wording.difference(value(expense.executed()), value(expense.lastYear()))));
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
    for (BaseData.Building building : data.buildings()) {
      sheet.row(
          building.name(),
          Sheet.figure(Format.money(building.approvedSize())),
          Sheet.figure(Format.money(building.actualSize())),
          Sheet.figure(
              Format.percent(value(building.actualSize()), value(building.approvedSize()))),
          Sheet.figure(Format.money(building.budget())),
          Sheet.figure(Format.money(building.invested())),
          Sheet.figure(Format.percent(value(building.invested()), value(building.budget()))));
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
