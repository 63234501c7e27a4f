package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores one indicator and holds the score that the unit reports against it. */
final class IndicatorScorer {
  private final Rubric rubric;
  private final Formulas formulas;
  private final Inputs inputs;
  private final Log log;

  IndicatorScorer(Rubric rubric, Formulas formulas, Inputs inputs, Log log) {
    this.rubric = rubric;
    this.formulas = formulas;
    this.inputs = inputs;
    this.log = log;
  }

  /**
   * An indicator of the scheme.
   *
   * @param stated the unit's row; null when it has none
   * @param form where the evaluation stands, for what has no row
   */
  IndicatorScore score(Criterion criterion, @Nullable IndicatorResult stated, Span form) {
    comparePoints(criterion, stated);
    Row row = Row.of(criterion.name(), stated);
    Ruling ruling = ruling(criterion, stated, row);
    return scored(criterion.points(), criterion.rule(), row, stated, ruling, form)
        .standard(criterion.standard(), criterion.explanation())
        .done();
  }

  /** A row that the unit set itself. */
  IndicatorScore score(IndicatorResult stated, ScoringRule rule) {
    Amount points = stated.points();
    Row row = Row.of(stated.name(), stated);
    if (points == null) {
      log.add(ScoreRules.MISSING_POINTS.at(stated.at(), "指标“" + stated.name() + "”没有分值", "补上 分值"));
      return new Scored(row, null, Ruling.without("没有分值"), null, Trail.EMPTY, stated).done();
    }
    if (points.value().signum() < 0) {
      log.add(
          ScoreRules.MISSING_POINTS.at(
              points.at(),
              "指标“" + stated.name() + "”的分值是 " + Decimals.plain(points.value()) + "，不能小于 0",
              "改正 分值"));
      return new Scored(row, null, Ruling.without("分值有误"), null, Trail.EMPTY, stated).done();
    }
    Ruling ruling = new Judge(formulas, inputs, row, log).judgeRow(rule, points.value(), null);
    return scored(points, rule, row, stated, ruling, stated.at()).done();
  }

  private Ruling ruling(Criterion criterion, @Nullable IndicatorResult stated, Row row) {
    BigDecimal points = criterion.points().value();
    Text exemption = stated == null ? null : stated.exemption();
    if (exemption != null && criterion.fullWhenExempt()) {
      return Ruling.of(
          points, "不适用，按规则得满分", List.of(Ruling.step("取值", "免考", row.input("原因", exemption))));
    }
    if (exemption != null) {
      log.add(
          ScoreRules.NO_EXEMPTION
              .at(exemption.at(), "指标体系没有写“" + criterion.name() + "”可以免考", "删去“免考”，按评分标准计分")
              .related(criterion.at(), "指标体系"));
    }
    if (row.isBlank() && criterion.zeroWhenUnset() && criterion.input() == null) {
      return Ruling.of(BigDecimal.ZERO, "没有设置，按规则不得分", List.of());
    }
    return new Judge(formulas, inputs, row, log)
        .judgeRow(criterion.rule(), points, criterion.input());
  }

  private void comparePoints(Criterion criterion, @Nullable IndicatorResult stated) {
    Amount points = stated == null ? null : stated.points();
    if (points != null && points.value().compareTo(criterion.points().value()) != 0) {
      log.add(
          ScoreRules.POINTS_DIFFER
              .at(
                  points.at(),
                  "“"
                      + criterion.name()
                      + "”的分值写的是 "
                      + Decimals.plain(points.value())
                      + "，指标体系是 "
                      + Decimals.plain(criterion.points().value()),
                  "删去“分值”，分值由指标体系定")
              .related(criterion.points().at(), "指标体系里的分值"));
    }
  }

  private Scored scored(
      Amount points,
      ScoringRule rule,
      Row row,
      @Nullable IndicatorResult stated,
      Ruling ruling,
      Span form) {
    BigDecimal exact = ruling.score();
    BigDecimal score = exact == null ? null : rubric.rounded(exact);
    Prose reason = stated == null ? Prose.EMPTY : stated.reason();
    Span at = stated == null ? place(ruling, form) : form;
    boolean stands = new Review(rubric, log).review(points, rule, row, score, ruling, reason, at);
    if (!stands) {
      return new Scored(row, points.value(), Ruling.without("所写的得分不成立"), null, Trail.EMPTY, stated);
    }
    return new Scored(
        row,
        points.value(),
        ruling,
        score,
        trail(points.value(), rule, row, ruling, score),
        stated);
  }

  /** What has no row is shown at the first figure that it was computed from. */
  private static Span place(Ruling ruling, Span form) {
    return ruling.steps().stream()
        .flatMap(step -> step.inputs().stream())
        .map(Input::at)
        .filter(at -> at.path().equals(form.path()))
        .findFirst()
        .orElse(form);
  }

  private Trail trail(
      BigDecimal points, ScoringRule rule, Row row, Ruling ruling, @Nullable BigDecimal score) {
    if (score == null) {
      return Trail.EMPTY;
    }
    List<Step> steps = new ArrayList<>();
    steps.add(Ruling.step("规则", words(rule, points, row)));
    steps.addAll(ruling.steps());
    steps.add(Ruling.step("适用", ruling.clause()));
    steps.add(rounding(rubric, Objects.requireNonNull(ruling.score()), score));
    return new Trail(steps);
  }

  /** A rule of two halves stands under many rows; each needs the half that it was scored by. */
  private static String words(ScoringRule rule, BigDecimal points, Row row) {
    if (!(rule instanceof ByTarget byTarget)) {
      return rule.words(points);
    }
    boolean quantity = row.wanted() != null && row.level() == null;
    return quantity ? byTarget.ofQuantities() : byTarget.qualitative().words(points);
  }

  static Step rounding(Rubric rubric, BigDecimal exact, BigDecimal score) {
    boolean whole = Decimals.brief(exact).equals(Decimals.plain(score));
    return Ruling.step(
        "得分",
        whole
            ? Decimals.plain(score) + " 分"
            : "保留 " + rubric.scale() + " 位小数，四舍五入：" + Decimals.plain(score) + " 分");
  }

  /** A score on its way to the scorecard. */
  private record Scored(
      Row row,
      @Nullable BigDecimal points,
      Ruling ruling,
      @Nullable BigDecimal score,
      Trail trail,
      Prose reason,
      Prose standard,
      Prose explanation) {
    Scored(
        Row row,
        @Nullable BigDecimal points,
        Ruling ruling,
        @Nullable BigDecimal score,
        Trail trail,
        @Nullable IndicatorResult stated) {
      this(
          row,
          points,
          ruling,
          score,
          trail,
          stated == null ? Prose.EMPTY : stated.reason(),
          stated == null ? Prose.EMPTY : stated.criterion(),
          stated == null ? Prose.EMPTY : stated.explanation());
    }

    /** The scheme's own words where the unit gives none. */
    Scored standard(String ofScheme, String explained) {
      return new Scored(
          row,
          points,
          ruling,
          score,
          trail,
          reason,
          standard.isEmpty() ? Prose.of(ofScheme) : standard,
          explanation.isEmpty() ? Prose.of(explained) : explanation);
    }

    IndicatorScore done() {
      Amount reported = row.reported();
      return new IndicatorScore(
          row.name(),
          points,
          row.target() == null ? "" : row.target().value(),
          row.actual() == null ? ruling.shown() : row.actual().value(),
          score,
          reported == null ? null : reported.value(),
          ruling.conclusion(),
          score == null ? ruling.missing() : "",
          reason,
          standard,
          explanation,
          trail);
    }
  }
}
