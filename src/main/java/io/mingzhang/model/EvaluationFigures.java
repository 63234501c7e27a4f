package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.FormNames.Row;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures and words of one evaluation by their names: its money, its scores, what its
 * indicators were to reach and reached, and its base data.
 */
final class EvaluationFigures {
  private final FormNames names;
  private final EvaluationForm form;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Text> words = new LinkedHashMap<>();
  private final Map<String, IndicatorResult> stated = new LinkedHashMap<>();

  private EvaluationFigures(
      FormNames names, EvaluationForm form, @Nullable Scorecard scorecard, BaseData data) {
    this.names = names;
    this.form = form;
    if (form.total() != null) {
      funding(names.funds(), form.total());
    }
    List<FormNames.Funds> sources = names.sources(form.sources());
    for (int i = 0; i < sources.size(); i++) {
      funding(sources.get(i), form.sources().get(i));
    }
    baseData(data);
    stated();
    if (scorecard == null) {
      stated.forEach((name, row) -> add(names.score(name), Measure.POINTS, row.reportedScore()));
    } else {
      scored(scorecard);
    }
    total(scorecard);
    grade(scorecard);
  }

  /** Of the unit's whole expenditure. */
  static EvaluationFigures of(SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    FormNames names = FormNames.UNIT;
    EvaluationFigures all =
        new EvaluationFigures(names, evaluation.form(), scorecard, evaluation.baseData());
    evaluation.byIncome().forEach((name, amount) -> all.money(names.byIncome(name), amount));
    evaluation
        .byExpenditure()
        .forEach((name, amount) -> all.money(names.byExpenditure(name), amount));
    return all;
  }

  /**
   * Of one of the projects of a year.
   *
   * @param projects all of them
   */
  static EvaluationFigures of(
      ProjectEvaluation project, List<ProjectEvaluation> projects, @Nullable Scorecard scorecard) {
    FormNames names = FormNames.of(project, projects);
    return new EvaluationFigures(names, project.form(), scorecard, BaseData.NONE);
  }

  Map<String, Figure> figures() {
    return figures;
  }

  Map<String, Text> words() {
    return words;
  }

  private void funding(FormNames.Funds names, Funding funding) {
    money(names.initial(), funding.initialBudget());
    money(names.adjusted(), funding.adjustedBudget());
    money(names.executed(), funding.executed());
  }

  private void baseData(BaseData data) {
    add(FormNames.base("编制数"), Measure.COUNT, data.posts());
    add(FormNames.base("在职人员数"), Measure.COUNT, data.staff());
    List<FormNames.Expenses> expenses = FormNames.expenses(data);
    for (int i = 0; i < expenses.size(); i++) {
      BaseData.Expense expense = data.expenses().get(i);
      money(expenses.get(i).lastYear(), expense.lastYear());
      money(expenses.get(i).budget(), expense.budget());
      money(expenses.get(i).executed(), expense.executed());
      money(Facts.PRIOR + expenses.get(i).executed(), expense.lastYear());
    }
    List<FormNames.Buildings> buildings = FormNames.buildings(data);
    for (int i = 0; i < buildings.size(); i++) {
      BaseData.Building building = data.buildings().get(i);
      add(buildings.get(i).approvedSize(), Measure.AREA, building.approvedSize());
      add(buildings.get(i).actualSize(), Measure.AREA, building.actualSize());
      money(buildings.get(i).budget(), building.budget());
      money(buildings.get(i).invested(), building.invested());
    }
    data.others().forEach((name, amount) -> money(FormNames.base(name), amount));
  }

  /** What the form itself says of its indicators. */
  private void stated() {
    List<Row> rows = new ArrayList<>();
    List<IndicatorResult> results = new ArrayList<>();
    for (IndicatorGroup group : form.groups()) {
      for (IndicatorGroup.Part part : group.parts()) {
        for (IndicatorResult result : part.rows()) {
          rows.add(new Row(group.name(), part.name(), result.name()));
          results.add(result);
        }
      }
    }
    List<String> labels = FormNames.rows(rows);
    for (int i = 0; i < labels.size(); i++) {
      IndicatorResult result = results.get(i);
      stated.put(labels.get(i), result);
      word(names.target(labels.get(i)), result.target());
      word(names.actual(labels.get(i)), result.actual());
      add(names.points(labels.get(i)), Measure.POINTS, result.points());
    }
  }

  private void scored(Scorecard scorecard) {
    List<Row> rows = scorecard.rows();
    List<String> labels = FormNames.rows(rows);
    List<IndicatorScore> scores = scorecard.indicators();
    for (int i = 0; i < labels.size(); i++) {
      IndicatorResult result = stated.get(labels.get(i));
      Span at = result == null ? form.at() : result.at();
      points(names.score(labels.get(i)), scores.get(i).score(), at);
      points(names.points(labels.get(i)), scores.get(i).points(), at);
    }
    for (GroupScore group : scorecard.groups()) {
      String label = FormNames.group(group.name(), rows);
      points(names.score(label), group.score(), form.at());
      points(names.points(label), group.points(), form.at());
    }
  }

  /** Without a scheme, or where the scheme gives no points, the total is the unit's own. */
  private void total(@Nullable Scorecard scorecard) {
    if (scorecard == null || !scorecard.rubric().isScored()) {
      add(names.total(), Measure.POINTS, form.reportedTotal());
    } else {
      points(names.total(), scorecard.total(), form.at());
    }
  }

  /** The grade likewise. */
  private void grade(@Nullable Scorecard scorecard) {
    String grade = scorecard == null || scorecard.total() == null ? "" : scorecard.grade();
    if (!grade.isEmpty()) {
      words.put(names.grade(), new Text(grade, form.at()));
    } else if (scorecard == null || !scorecard.rubric().isScored()) {
      word(names.grade(), form.reportedGrade());
    }
  }

  private void word(String name, @Nullable Text text) {
    if (text != null) {
      words.put(name, text);
    }
  }

  private void points(String name, @Nullable BigDecimal score, Span at) {
    if (score != null) {
      put(name, score, Measure.POINTS, at);
    }
  }

  private void money(String name, @Nullable Amount amount) {
    add(name, form.money(), amount);
  }

  private void add(String name, Measure measure, @Nullable Amount amount) {
    if (amount != null) {
      put(name, amount.value(), measure, amount.at());
    }
  }

  private void put(String name, BigDecimal value, Measure measure, Span at) {
    figures.put(name, Figure.stated(name, value, measure, at));
  }
}
