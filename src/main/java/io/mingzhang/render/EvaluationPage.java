package io.mingzhang.render;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.FormView;
import io.mingzhang.render.view.ScoreView;
import io.mingzhang.render.view.TableView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The self-evaluation of a unit's whole expenditure, or of one of its projects. */
final class EvaluationPage {
  private static final String REPORT = "自评报告";
  private static final String ANCHOR = "report";

  private final Assessed assessed;

  EvaluationPage(Assessed assessed) {
    this.assessed = assessed;
  }

  EvaluationView of(SelfEvaluation evaluation) {
    Scorecard scorecard = assessed.scorecard();
    Form form = new Form(evaluation.money(), assessed.facts());
    Indicators indicators = new Indicators(evaluation.groups(), scorecard);
    List<TableView> funding =
        new ArrayList<>(form.funding(evaluation.total(), evaluation.sources(), true));
    funding.addAll(form.natures(evaluation));
    return new EvaluationView(
        scorecard == null ? reported(evaluation) : computed(scorecard),
        statement(evaluation, scorecard),
        indicators.summary(),
        new KeyFigures(assessed).ofEvaluation(evaluation),
        new FormView(
            funding,
            Form.goals(evaluation.goals()),
            indicators.table(),
            Form.baseTerms(evaluation.baseData()),
            form.expenses(evaluation.baseData()),
            evaluation.aspects().stream()
                .map(aspect -> new TermView(aspect.name(), aspect.conclusion()))
                .toList()),
        Sections.report(REPORT, ANCHOR, assessed.disclosure().evaluationText(), assessed.facts()));
  }

  EvaluationView of(ProjectEvaluation project) {
    Form form = new Form(project.money(), assessed.facts());
    Indicators indicators = new Indicators(project.groups(), null);
    return new EvaluationView(
        new ScoreView("", "", project.grade(), tone(project.grade()), "自评等级由单位按报告给出"),
        "",
        List.of(),
        List.of(),
        new FormView(
            form.funding(project.total(), project.sources(), false),
            Form.goals(project.goals()),
            indicators.table(),
            List.of(),
            List.of(),
            List.of()),
        Sections.report(REPORT, ANCHOR, project.report(), assessed.facts()));
  }

  /** The contents list of a form: what it has of the parts that a theme shows. */
  static List<TocView> contents(FormView form) {
    List<TocView> entries = new ArrayList<>();
    add(entries, "年度资金", "funding", form.funding());
    add(entries, "年度总体目标", "goals", form.goals());
    add(entries, "绩效指标", "indicators", form.indicators().rows());
    add(entries, "评价结论", "aspects", form.aspects());
    if (!form.baseTerms().isEmpty() || !form.baseTables().isEmpty()) {
      entries.add(new TocView("基础数据", "base", List.of()));
    }
    return entries.isEmpty() ? List.of() : List.of(new TocView("自评表", "form", entries));
  }

  private static void add(List<TocView> entries, String title, String anchor, List<?> content) {
    if (!content.isEmpty()) {
      entries.add(new TocView(title, anchor, List.of()));
    }
  }

  private static ScoreView computed(Scorecard scorecard) {
    BigDecimal total = scorecard.total();
    return new ScoreView(
        total == null ? "" : Format.count(total),
        "满分" + Format.count(scorecard.rubric().total()),
        scorecard.grade(),
        tone(scorecard.grade()),
        "按指标体系逐项计算，每一分都可以展开核对");
  }

  private static ScoreView reported(SelfEvaluation evaluation) {
    Amount total = evaluation.reportedTotal();
    return new ScoreView(
        total == null ? "" : Format.count(total),
        "",
        evaluation.reportedGrade(),
        tone(evaluation.reportedGrade()),
        total == null ? "自评等级由单位按报告给出" : "单位自评得分");
  }

  private static String statement(SelfEvaluation evaluation, @Nullable Scorecard scorecard) {
    if (scorecard != null) {
      return scorecard.total() == null ? "有指标不能计分，因此没有总分和等级。" : "";
    }
    return evaluation.groups().isEmpty()
        ? "本单位只公开自评报告和结论，没有带分值的自评表，本页不作复算。"
        : "本页只列单位自己报告的得分，没有按指标体系复算。";
  }

  private static String tone(String grade) {
    return switch (grade) {
      case "优" -> "best";
      case "良" -> "good";
      case "中" -> "fair";
      case "差" -> "poor";
      default -> "plain";
    };
  }
}
