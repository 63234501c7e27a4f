package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Facts;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Rubric.Datum;
import io.mingzhang.model.Rubric.Group;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.PartScore;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores evaluations by one rubric and compares what a unit reports with what comes out.
 *
 * <p>The rubric's formulas are parsed once; one scorer serves all units, from several threads.
 */
public final class Scorer {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Rubric rubric;
  private final Formulas formulas;

  public Scorer(Rubric rubric) {
    this.rubric = rubric;
    this.formulas = Formulas.of(rubric);
  }

  /**
   * The scorecard; an indicator without enough data has no score, and then there is no total.
   *
   * @param facts the figures of the final accounts of the same year
   */
  public Scorecard score(EvaluationForm form, BaseData data, Facts facts, Log log) {
    reportUnknownData(data, log);
    return new OneForm(form, new Inputs(rubric, form, data, facts, log), log).score();
  }

  private void reportUnknownData(BaseData data, Log log) {
    List<String> declared = rubric.data().stream().map(Datum::name).toList();
    data.others()
        .forEach(
            (name, amount) -> {
              if (!declared.contains(name)) {
                log.add(
                    ScoreRules.UNKNOWN_DATA.at(
                        amount.at(),
                        "指标体系《" + rubric.name() + "》不用“" + name + "”",
                        Nearest.hint(name, declared)));
              }
            });
  }

  /** One form on its way to its scorecard. */
  private final class OneForm {
    private final EvaluationForm form;
    private final Log log;
    private final IndicatorScorer scorer;
    private final Map<String, IndicatorGroup> stated = new LinkedHashMap<>();

    OneForm(EvaluationForm form, Inputs inputs, Log log) {
      this.form = form;
      this.log = log;
      this.scorer = new IndicatorScorer(rubric, formulas, inputs, log);
      form.groups().forEach(group -> stated.put(group.name(), group));
    }

    Scorecard score() {
      reportUnknownGroups();
      List<GroupScore> groups = rubric.groups().stream().map(this::group).toList();
      BigDecimal total = rubric.isScored() ? total(groups) : null;
      Scorecard scorecard = new Scorecard(rubric, groups, total, "");
      reportUnscored(scorecard);
      return new Totals(rubric, form, log).complete(scorecard);
    }

    private void reportUnknownGroups() {
      List<String> names = rubric.groups().stream().map(Group::name).toList();
      for (IndicatorGroup group : form.groups()) {
        if (!names.contains(group.name())) {
          log.add(
              ScoreRules.UNKNOWN_GROUP.at(
                  group.at(),
                  "一级指标“" + group.name() + "”不在指标体系《" + rubric.name() + "》里",
                  Nearest.hint(group.name(), names)));
        }
      }
    }

    private GroupScore group(Group group) {
      ScoringRule rule = group.rows();
      IndicatorGroup own = stated.get(group.name());
      List<PartScore> parts =
          rule == null ? ofScheme(group, own) : own == null ? List.of() : ofUnit(own, rule);
      if (rule != null) {
        reportRows(group, own);
      }
      return summed(group, parts);
    }

    private List<PartScore> ofScheme(Group group, @Nullable IndicatorGroup own) {
      Map<String, IndicatorResult> rows = new LinkedHashMap<>();
      if (own != null) {
        collect(group, own, rows);
      }
      Span at = own == null ? form.at() : own.at();
      return group.parts().stream()
          .map(
              part ->
                  new PartScore(
                      part.name(),
                      part.criteria().stream()
                          .map(one -> score(one, rows.get(one.name()), at))
                          .toList()))
          .toList();
    }

    private IndicatorScore score(Criterion criterion, @Nullable IndicatorResult row, Span group) {
      return scorer.score(criterion, row, row == null ? group : row.at());
    }

    private void collect(Group group, IndicatorGroup own, Map<String, IndicatorResult> rows) {
      List<String> names = group.criteria().stream().map(Criterion::name).toList();
      for (IndicatorResult row : own.rows()) {
        if (!names.contains(row.name())) {
          log.add(
              ScoreRules.UNKNOWN_INDICATOR.at(
                  row.at(),
                  "指标“" + row.name() + "”不在指标体系《" + rubric.name() + "》的“" + group.name() + "”里",
                  Nearest.hint(row.name(), names)));
        }
        reportTwice(row, rows.putIfAbsent(row.name(), row));
      }
    }

    private void reportTwice(IndicatorResult row, @Nullable IndicatorResult first) {
      if (first != null) {
        log.add(
            ScoreRules.INDICATOR_TWICE
                .at(row.at(), "指标“" + row.name() + "”写了两次", "留下一个，删去另一个")
                .related(first.at(), "第一次写在这里"));
      }
    }

    private List<PartScore> ofUnit(IndicatorGroup own, ScoringRule rule) {
      return own.parts().stream()
          .map(
              part ->
                  new PartScore(
                      part.name(), part.rows().stream().map(row -> score(row, rule)).toList()))
          .toList();
    }

    private IndicatorScore score(IndicatorResult row, ScoringRule rule) {
      return rubric.isScored()
          ? scorer.score(row, rule)
          : new Conclusions(rubric, formulas, log).of(row);
    }

    /** The rows of a group that the unit sets must be there and add up to the group's points. */
    private void reportRows(Group group, @Nullable IndicatorGroup own) {
      Amount points = group.points();
      if (own == null) {
        log.add(
            ScoreRules.MISSING_GROUP.at(
                form.at(),
                "缺少一级指标“"
                    + group.name()
                    + "”"
                    + (points == null ? "" : "（" + Decimals.plain(points.value()) + " 分）"),
                "在“绩效指标”下补上这一组"));
        return;
      }
      Set<String> names = new HashSet<>();
      Map<String, IndicatorResult> rows = new LinkedHashMap<>();
      own.parts()
          .forEach(
              part ->
                  part.rows()
                      .forEach(
                          row -> {
                            if (!names.add(part.name() + "/" + row.name())) {
                              reportTwice(row, rows.get(part.name() + "/" + row.name()));
                            }
                            rows.putIfAbsent(part.name() + "/" + row.name(), row);
                          }));
      if (points != null) {
        comparePoints(group, own, group.rescaled() ? HUNDRED : points.value(), points.at());
      }
    }

    private void comparePoints(Group group, IndicatorGroup own, BigDecimal wanted, Span at) {
      BigDecimal sum =
          own.rows().stream()
              .map(IndicatorResult::points)
              .filter(Objects::nonNull)
              .map(Amount::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(wanted) != 0) {
        log.add(
            ScoreRules.GROUP_POINTS
                .at(
                    own.at(),
                    "“"
                        + group.name()
                        + "”各指标分值之和是 "
                        + Decimals.plain(sum)
                        + "，应为 "
                        + Decimals.plain(wanted)
                        + "，相差 "
                        + Decimals.plain(sum.subtract(wanted).abs()),
                    "调整这一组各指标的分值")
                .related(at, "指标体系里的分值"));
      }
    }

    private GroupScore summed(Group group, List<PartScore> parts) {
      BigDecimal points = group.points() == null ? null : group.points().value();
      BigDecimal sum = sum(parts);
      if (points == null || sum == null || parts.isEmpty()) {
        return new GroupScore(group.name(), points, null, parts, Trail.EMPTY);
      }
      if (!group.rescaled()) {
        return new GroupScore(group.name(), points, sum, parts, Trail.EMPTY);
      }
      BigDecimal exact =
          sum.multiply(points, MathContext.DECIMAL128).divide(HUNDRED, MathContext.DECIMAL128);
      BigDecimal score = rubric.rounded(exact);
      Trail trail =
          new Trail(
              List.of(
                  Ruling.step(
                      "折算",
                      "百分制得 "
                          + Decimals.plain(sum)
                          + " 分，折成 "
                          + Decimals.plain(points)
                          + " 分："
                          + Decimals.plain(sum)
                          + " × "
                          + Decimals.plain(points)
                          + " ÷ 100 "
                          + Formula.shown(exact, false)),
                  IndicatorScorer.rounding(rubric, exact, score)));
      return new GroupScore(group.name(), points, score, parts, trail);
    }

    private static @Nullable BigDecimal sum(List<PartScore> parts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (PartScore part : parts) {
        for (IndicatorScore one : part.indicators()) {
          if (one.score() == null) {
            return null;
          }
          sum = sum.add(one.score());
        }
      }
      return sum;
    }

    private static @Nullable BigDecimal total(List<GroupScore> groups) {
      BigDecimal total = BigDecimal.ZERO;
      for (GroupScore group : groups) {
        if (group.score() == null) {
          return null;
        }
        total = total.add(group.score());
      }
      return total;
    }

    /** All that lacks data, in one finding that names each: a form may lack a lot. */
    private void reportUnscored(Scorecard scorecard) {
      List<IndicatorScore> unscored = scorecard.unscored();
      if (unscored.isEmpty()) {
        return;
      }
      List<String> names = new ArrayList<>();
      unscored.forEach(one -> names.add(one.name() + "（" + one.missing() + "）"));
      Span at = form.rubric() == null ? form.at() : form.rubric().at();
      log.add(
          ScoreRules.NOT_SCORABLE.at(
              at,
              scorecard.indicators().size()
                  + " 项指标中 "
                  + unscored.size()
                  + (rubric.isScored() ? " 项不能计分，因此没有总分：" : " 项没有结论：")
                  + names.stream().collect(Collectors.joining("；")),
              "补上所缺的，改正有误的；确实没有数的，页面会写明不能计分"));
    }
  }
}
