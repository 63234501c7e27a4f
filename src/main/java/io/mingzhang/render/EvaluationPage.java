package io.mingzhang.render;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.FormNames;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.rule.Qualitative.Band;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.EvaluationView;
import io.mingzhang.render.view.FormView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.ScoreView;
import io.mingzhang.render.view.TableView;
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

  EvaluationView of(SelfEvaluation evaluation, String path) {
    Scorecard scorecard = assessed.scorecard();
    EvaluationForm stated = evaluation.form();
    Form form = new Form(stated.money(), assessed.facts(), FormNames.UNIT);
    Indicators indicators = indicators(stated, scorecard, FormNames.UNIT);
    List<TableView> funding = new ArrayList<>(form.funding(stated.total(), stated.sources()));
    funding.addAll(form.natures(evaluation));
    return new EvaluationView(
        score(stated, scorecard, FormNames.UNIT, path),
        statement(stated, scorecard),
        indicators.summary(),
        new KeyFigures(assessed).ofEvaluation(evaluation),
        new FormView(
            funding,
            form.goals(stated.goals()),
            indicators.table(assessed.facts()),
            form.baseTerms(evaluation.baseData()),
            form.expenses(evaluation.baseData()),
            form.aspects(evaluation.aspects())),
        Sections.report(REPORT, ANCHOR, assessed.disclosure().evaluationText(), assessed.facts()),
        List.of());
  }

  EvaluationView of(ProjectEvaluation project, String path) {
    Scorecard scorecard = assessed.projects().get(project.id());
    EvaluationForm stated = project.form();
    FormNames names = FormNames.of(project, assessed.disclosure().projects());
    Form form = new Form(stated.money(), assessed.facts(), names);
    Indicators indicators = indicators(stated, scorecard, names);
    return new EvaluationView(
        score(stated, scorecard, names, path),
        scorecard == null ? "" : statement(stated, scorecard),
        indicators.summary(),
        List.of(),
        new FormView(
            form.funding(stated.total(), stated.sources()),
            form.goals(stated.goals()),
            indicators.table(assessed.facts()),
            List.of(),
            List.of(),
            List.of()),
        Sections.report(REPORT, ANCHOR, project.report(), assessed.facts()),
        List.of());
  }

  private static Indicators indicators(
      EvaluationForm form, @Nullable Scorecard scorecard, FormNames names) {
    return scorecard == null
        ? Indicators.reported(form.groups(), names)
        : Indicators.of(scorecard, names);
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

  /** Without a scheme, or by one without points, the score is the unit's own. */
  private static ScoreView score(
      EvaluationForm form, @Nullable Scorecard scorecard, FormNames names, String path) {
    return scorecard == null || !scorecard.rubric().isScored()
        ? reported(form, scorecard, names, path)
        : computed(scorecard, names, path);
  }

  private static ScoreView computed(Scorecard scorecard, FormNames names, String path) {
    BigDecimal total = scorecard.total();
    Amount points = scorecard.rubric().total();
    return new ScoreView(
        total == null ? "" : Format.count(total),
        total == null ? "" : names.total(),
        points == null || total == null ? "" : "满分" + Format.count(points),
        scorecard.grade(),
        tone(scorecard.grade()),
        total == null ? "" : "逐项计算，每一分都可以展开核对",
        rubric(scorecard, path));
  }

  /** The page of the scheme, seen from this page. */
  private static LinkView rubric(@Nullable Scorecard scorecard, String path) {
    return scorecard == null
        ? new LinkView("", "", List.of())
        : new LinkView(
            scorecard.rubric().name(),
            Address.root(path) + Address.rubric(scorecard.rubric().id()),
            List.of());
  }

  private static ScoreView reported(
      EvaluationForm form, @Nullable Scorecard scorecard, FormNames names, String path) {
    Amount total = form.reportedTotal();
    return new ScoreView(
        total == null ? "" : Format.count(total),
        total == null ? "" : names.total(),
        "",
        form.grade(),
        tone(form.grade()),
        total != null ? "单位自评得分" : form.grade().isEmpty() ? "" : "自评等级由单位按报告给出",
        rubric(scorecard, path));
  }

  private static String statement(EvaluationForm form, @Nullable Scorecard scorecard) {
    if (scorecard == null) {
      return form.groups().isEmpty()
          ? "本单位只公开自评报告和结论，没有带分值的自评表，本页不作复算。"
          : "本页只列单位自己报告的得分，没有按指标体系复算。";
    }
    return scorecard.rubric().isScored() ? unscored(scorecard) : conclusions(scorecard);
  }

  /** What can be said without a total. */
  private static String unscored(Scorecard scorecard) {
    int open = scorecard.unscored().size();
    if (open == 0) {
      return "";
    }
    int all = scorecard.indicators().size();
    return all
        + "项指标中有"
        + open
        + "项缺少数据或评定，不能计分，因此没有总分和等级"
        + (open == all
            ? "。"
            : "；其余"
                + (all - open)
                + "项满分"
                + Format.count(scorecard.scoredPoints())
                + "，得"
                + Format.count(scorecard.scoredSum())
                + "。");
  }

  /** How many were met, in the order of the scheme's bands. */
  private static String conclusions(Scorecard scorecard) {
    List<IndicatorScore> all = scorecard.indicators();
    StringBuilder text = new StringBuilder(all.size() + "项指标：");
    for (Band band : scorecard.rubric().qualitative().bands()) {
      long count = all.stream().filter(one -> one.conclusion().equals(band.name())).count();
      text.append(band.name()).append(count).append("项，");
    }
    int open = scorecard.unscored().size();
    text.append(open == 0 ? "" : "没有结论" + open + "项，");
    return text.substring(0, text.length() - 1) + "。这份自评表没有分值，只有等级。";
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
