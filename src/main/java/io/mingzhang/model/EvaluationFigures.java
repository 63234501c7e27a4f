package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.Scorecard.IndicatorScore;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures and words of one evaluation by their names: its money, its scores, what its
 * indicators were to reach and reached, and its base data.
 *
 * <p>What stands twice under one name is told apart by the part of the form it stands in; where
 * even that is the same, it has no name.
 */
final class EvaluationFigures {
  static final String UNIT = "自评.";
  static final String PROJECT = "项目.";
  static final String BASE = "基础数据.";

  private final String root;
  private final EvaluationForm form;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Text> words = new LinkedHashMap<>();
  private final Map<String, IndicatorResult> stated = new LinkedHashMap<>();

  private EvaluationFigures(String root, EvaluationForm form) {
    this.root = root;
    this.form = form;
  }

  /** Of the unit's whole expenditure. */
  static EvaluationFigures of(SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    EvaluationFigures all = new EvaluationFigures(UNIT, evaluation.form());
    all.funding(UNIT, evaluation.form().total(), "年初预算数", "全年预算数", "全年执行数");
    for (Funding source : evaluation.form().sources()) {
      all.funding(UNIT + "资金来源." + source.source() + ".", source, "年初预算数", "全年预算数", "全年执行数");
    }
    evaluation.byIncome().forEach((name, amount) -> all.money(UNIT + "收入性质." + name, amount));
    evaluation.byExpenditure().forEach((name, amount) -> all.money(UNIT + "支出性质." + name, amount));
    all.baseData(evaluation.baseData());
    all.results(scorecard);
    return all;
  }

  static EvaluationFigures of(ProjectEvaluation project, @Nullable Scorecard scorecard) {
    String root = PROJECT + project.name() + ".";
    EvaluationFigures all = new EvaluationFigures(root, project.form());
    all.funding(root, project.form().total(), "年初预算数", "预算数", "执行数");
    all.results(scorecard);
    return all;
  }

  /** Whether a name is one of an evaluation, which keeps its own unit of money. */
  static boolean isOne(String name) {
    String own = name.startsWith(Facts.PRIOR) ? name.substring(Facts.PRIOR.length()) : name;
    return own.startsWith(UNIT) || own.startsWith(PROJECT) || own.startsWith(BASE);
  }

  Map<String, Figure> figures() {
    return figures;
  }

  Map<String, Text> words() {
    return words;
  }

  private void funding(
      String begin, @Nullable Funding funding, String initial, String budget, String executed) {
    if (funding != null) {
      money(begin + initial, funding.initialBudget());
      money(begin + budget, funding.adjustedBudget());
      money(begin + executed, funding.executed());
    }
  }

  private void baseData(BaseData data) {
    add(BASE + "编制数", Measure.COUNT, data.posts());
    add(BASE + "在职人员数", Measure.COUNT, data.staff());
    Rows rows = new Rows();
    data.expenses().forEach(expense -> rows.add(expense.name()));
    data.buildings().forEach(building -> rows.add(building.name()));
    for (BaseData.Expense expense : data.expenses()) {
      if (rows.isOnce(expense.name())) {
        String begin = BASE + expense.name() + ".";
        money(begin + "上年决算数", expense.lastYear());
        money(begin + "本年预算数", expense.budget());
        money(begin + "本年决算数", expense.executed());
        money(Facts.PRIOR + begin + "本年决算数", expense.lastYear());
      }
    }
    for (BaseData.Building building : data.buildings()) {
      if (rows.isOnce(building.name())) {
        String begin = BASE + building.name() + ".";
        add(begin + "批复规模", Measure.COUNT, building.approvedSize());
        add(begin + "实际规模", Measure.COUNT, building.actualSize());
        money(begin + "预算投资", building.budget());
        money(begin + "实际投资", building.invested());
      }
    }
    data.others().forEach((name, amount) -> money(BASE + name, amount));
  }

  private void results(@Nullable Scorecard scorecard) {
    Rows rows = new Rows();
    form.groups().forEach(group -> group.rows().forEach(row -> rows.add(row.name())));
    for (IndicatorGroup group : form.groups()) {
      for (IndicatorGroup.Part part : group.parts()) {
        for (IndicatorResult row : part.rows()) {
          String name = rows.isOnce(row.name()) ? row.name() : part.name() + "." + row.name();
          if (stated.putIfAbsent(name, row) != null) {
            stated.remove(name);
          }
        }
      }
    }
    stated.forEach(this::stated);
    if (scorecard == null) {
      stated.forEach((name, row) -> add(root + "得分." + name, Measure.POINTS, row.reportedScore()));
      add(root + "总分", Measure.POINTS, form.reportedTotal());
    } else {
      scored(scorecard);
    }
    grade(scorecard);
  }

  private void stated(String name, IndicatorResult row) {
    word("年度指标值." + name, row.target());
    word("实际完成值." + name, row.actual());
    if (row.points() != null) {
      add(root + "分值." + name, Measure.POINTS, row.points());
    }
  }

  private void scored(Scorecard scorecard) {
    Rows rows = new Rows();
    scorecard.indicators().forEach(one -> rows.add(one.name()));
    for (Scorecard.GroupScore group : scorecard.groups()) {
      for (Scorecard.PartScore part : group.parts()) {
        for (IndicatorScore one : part.indicators()) {
          String name = rows.isOnce(one.name()) ? one.name() : part.name() + "." + one.name();
          IndicatorResult row = stated.get(name);
          Span at = row == null ? form.at() : row.at();
          points("得分." + name, one.score(), at);
          points("分值." + name, one.points(), at);
        }
      }
      if (!rows.has(group.name())) {
        points("得分." + group.name(), group.score(), form.at());
        points("分值." + group.name(), group.points(), form.at());
      }
    }
    points("总分", scorecard.total(), form.at());
  }

  /** Without a scheme, or where the scheme gives no points, the grade is the unit's own. */
  private void grade(@Nullable Scorecard scorecard) {
    String grade = scorecard == null || scorecard.total() == null ? "" : scorecard.grade();
    if (!grade.isEmpty()) {
      words.put(root + "等级", new Text(grade, form.at()));
    } else if (form.reportedGrade() != null
        && (scorecard == null || !scorecard.rubric().isScored())) {
      words.put(root + "等级", form.reportedGrade());
    }
  }

  private void word(String name, @Nullable Text text) {
    if (text != null) {
      words.put(root + name, text);
    }
  }

  private void points(String name, @Nullable BigDecimal score, Span at) {
    if (score != null) {
      put(root + name, score, Measure.POINTS, at);
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

  /** Which names stand once. */
  private static final class Rows {
    private final Set<String> seen = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    void add(String name) {
      if (!seen.add(name)) {
        twice.add(name);
      }
    }

    boolean has(String name) {
      return seen.contains(name);
    }

    boolean isOnce(String name) {
      return !twice.contains(name);
    }
  }
}
