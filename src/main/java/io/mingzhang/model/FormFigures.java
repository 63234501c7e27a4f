package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of an evaluation form by their lasting names: money, base data, points, scores. */
public final class FormFigures {
  /** Begins the names of a unit's own form. */
  public static final String UNIT = "自评.";

  public static final String BASE = "基础数据.";
  public static final String TOTAL = "总分";
  public static final String POINTS = ".分值";
  public static final String SCORE = ".得分";

  private final String root;
  private final Measure money;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private FormFigures(String root, Measure money) {
    this.root = root;
    this.money = money;
  }

  /** Begins the names of a project's form. */
  public static String project(String id) {
    return "项目." + id + ".";
  }

  static Map<String, Figure> of(SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    FormFigures form = new FormFigures(UNIT, evaluation.form().money());
    form.form(evaluation.form(), scorecard);
    evaluation.byIncome().forEach((name, one) -> form.money(UNIT + "收入性质." + name, one));
    evaluation.byExpenditure().forEach((name, one) -> form.money(UNIT + "支出性质." + name, one));
    form.base(evaluation.baseData());
    return form.figures;
  }

  static Map<String, Figure> of(ProjectEvaluation project, @Nullable Scorecard scorecard) {
    FormFigures form = new FormFigures(project(project.id()), project.form().money());
    form.form(project.form(), scorecard);
    return form.figures;
  }

  /** The names of rows, each its own: the second row of a name is called so. */
  public static List<String> distinct(String root, List<String> rows) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String row : rows) {
      int times = seen.merge(row, 1, Integer::sum);
      names.add(root + row + (times == 1 ? "" : "（" + times + "）"));
    }
    return names;
  }

  public static List<String> sources(String root, List<Funding> sources) {
    return distinct(root + "资金来源.", sources.stream().map(Funding::source).toList());
  }

  public static List<String> expenses(BaseData data) {
    return distinct(BASE, data.expenses().stream().map(BaseData.Expense::name).toList());
  }

  public static List<String> buildings(BaseData data) {
    return distinct(
        BASE + "楼堂馆所.", data.buildings().stream().map(BaseData.Building::name).toList());
  }

  /**
   * The names of indicators.
   *
   * @param rows each with its first-level indicator before it
   */
  public static List<String> indicators(String root, List<String> rows) {
    return distinct(root + "指标.", rows);
  }

  private void form(EvaluationForm form, @Nullable Scorecard scorecard) {
    if (form.total() != null) {
      funding(root, form.total());
    }
    List<String> sources = sources(root, form.sources());
    for (int i = 0; i < sources.size(); i++) {
      funding(sources.get(i) + ".", form.sources().get(i));
    }
    if (scorecard == null) {
      reported(form.groups());
    } else {
      computed(scorecard, form.at());
    }
    if (scorecard != null && scorecard.total() != null) {
      points(root + TOTAL, scorecard.total(), form.at());
    } else if (form.reportedTotal() != null) {
      points(root + TOTAL, form.reportedTotal().value(), form.reportedTotal().at());
    }
  }

  private void funding(String name, Funding funding) {
    money(name + "年初预算数", funding.initialBudget());
    money(name + "全年预算数", funding.adjustedBudget());
    money(name + "全年执行数", funding.executed());
  }

  private void reported(List<IndicatorGroup> groups) {
    List<String> labels = new ArrayList<>();
    List<IndicatorResult> rows = new ArrayList<>();
    for (IndicatorGroup group : groups) {
      for (IndicatorGroup.Part part : group.parts()) {
        for (IndicatorResult row : part.rows()) {
          labels.add(group.name() + "." + row.name());
          rows.add(row);
        }
      }
    }
    List<String> names = indicators(root, labels);
    for (int i = 0; i < names.size(); i++) {
      Amount points = rows.get(i).points();
      Amount score = rows.get(i).reportedScore();
      points(names.get(i) + POINTS, points == null ? null : points.value(), rows.get(i).at());
      points(names.get(i) + SCORE, score == null ? null : score.value(), rows.get(i).at());
    }
  }

  private void computed(Scorecard scorecard, Span at) {
    List<String> labels = new ArrayList<>();
    for (Scorecard.GroupScore group : scorecard.groups()) {
      points(root + group.name() + POINTS, group.points(), at);
      points(root + group.name() + SCORE, group.score(), at);
      group.indicators().forEach(row -> labels.add(group.name() + "." + row.name()));
    }
    List<String> names = indicators(root, labels);
    List<Scorecard.IndicatorScore> rows = scorecard.indicators();
    for (int i = 0; i < names.size(); i++) {
      points(names.get(i) + POINTS, rows.get(i).points(), at);
      points(names.get(i) + SCORE, rows.get(i).score(), at);
    }
  }

  private void base(BaseData data) {
    add(BASE + "编制数", Measure.COUNT, data.posts());
    add(BASE + "在职人员数", Measure.COUNT, data.staff());
    data.others().forEach((name, one) -> money(BASE + name, one));
    List<String> expenses = expenses(data);
    for (int i = 0; i < expenses.size(); i++) {
      BaseData.Expense expense = data.expenses().get(i);
      money(expenses.get(i) + ".上年决算数", expense.lastYear());
      money(expenses.get(i) + ".本年预算数", expense.budget());
      money(expenses.get(i) + ".本年决算数", expense.executed());
    }
    List<String> buildings = buildings(data);
    for (int i = 0; i < buildings.size(); i++) {
      BaseData.Building building = data.buildings().get(i);
      add(buildings.get(i) + ".批复规模", Measure.AREA, building.approvedSize());
      add(buildings.get(i) + ".实际规模", Measure.AREA, building.actualSize());
      money(buildings.get(i) + ".预算投资", building.budget());
      money(buildings.get(i) + ".实际投资", building.invested());
    }
  }

  private void money(String name, @Nullable Amount amount) {
    add(name, money, amount);
  }

  private void add(String name, Measure measure, @Nullable Amount amount) {
    if (amount != null) {
      figures.put(name, Figure.stated(name, amount.value(), measure, amount.at()));
    }
  }

  private void points(String name, @Nullable BigDecimal value, Span at) {
    if (value != null) {
      figures.put(name, Figure.stated(name, value, Measure.POINTS, at));
    }
  }
}
