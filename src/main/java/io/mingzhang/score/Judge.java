package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult.Marked;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Attainable;
import io.mingzhang.model.rule.Better;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.model.rule.Component;
import io.mingzhang.model.rule.Judged;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Rescaled;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Sum;
import io.mingzhang.model.rule.ValueRule;
import io.mingzhang.score.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies a rule to what one indicator has: its row on the form, and the named figures. */
final class Judge {
  private final Formulas formulas;

  private final Inputs inputs;

  private final Row row;

  private final Log log;

  Judge(Formulas formulas, Inputs inputs, Row row, Log log) {
    this.formulas = formulas;
    this.inputs = inputs;
    this.row = row;
    this.log = log;
  }

  /** The same as {@link #judge}, and what the row says that the rule does not ask for. */
  Ruling judgeRow(ScoringRule rule, BigDecimal points, @Nullable Text input) {
    ScoringRule inner = rule instanceof Rescaled rescaled ? rescaled.rule() : rule;
    boolean hasLevels =
        inner instanceof Judged || inner instanceof Qualitative || inner instanceof ByTarget;
    boolean hasItems =
        inner instanceof Checklist || inner instanceof Sum || inner instanceof Better;
    if (row.level() != null && !hasLevels) {
      reportNeedless(row.level().at(), "档次");
    }
    if (!row.marks().isEmpty() && !hasItems) {
      reportNeedless(row.marks().values().iterator().next().at(), "逐项");
    }
    return judge(rule, points, input);
  }

  private void reportNeedless(Span at, String key) {
    log.add(
        ScoreRules.UNKNOWN_LEVEL.at(
            at, "“" + row.name() + "”的评分标准不用“" + key + "”", "删去“" + key + "”"));
  }

  private Ruling judge(ScoringRule rule, BigDecimal points, @Nullable Text input) {
    if (rule instanceof ValueRule value) {
      return new ValueJudge(formulas, inputs, row, log).judge(value, points, input);
    }
    if (rule instanceof ByTarget byTarget) {
      return byTarget(byTarget, points);
    }
    if (rule instanceof Qualitative qualitative) {
      return new EvaluatorJudge(row, log).qualitative(qualitative, points);
    }
    if (rule instanceof Judged judged) {
      return new EvaluatorJudge(row, log).judged(judged);
    }
    if (rule instanceof Checklist checklist) {
      return new EvaluatorJudge(row, log).checklist(checklist, points);
    }
    if (rule instanceof Sum sum) {
      return sum(sum);
    }
    if (rule instanceof Better better) {
      return better(better);
    }
    if (rule instanceof Rescaled rescaled) {
      return rescaled(rescaled, points, input);
    }
    throw new IllegalStateException("a rule of no kind: " + rule);
  }

  private Ruling byTarget(ByTarget rule, BigDecimal points) {
    Quantity wanted = row.wanted();
    if (wanted != null && (row.level() == null || row.isSettled())) {
      if (row.level() != null) {
        log.add(
            ScoreRules.UNKNOWN_LEVEL.at(
                row.level().at(), "“" + row.name() + "”的指标值和完成值都是数量，得分由两者算出，不用“档次”", "删去“档次”"));
      }
      return row.reached() == null && row.reported() != null && row.actual() == null
          ? Ruling.without("缺“实际完成值”")
          : new TargetJudge(row, log).judge(false, points);
    }
    return new EvaluatorJudge(row, log).qualitative(rule.qualitative(), points);
  }

  /** A mark on a part that the rule does not have is a slip of the pen, and must not be lost. */
  private void reportUnknownParts(List<Component> parts) {
    List<String> names = parts.stream().map(Component::name).toList();
    row.marks()
        .forEach(
            (name, mark) -> {
              if (!names.contains(name)) {
                row.reportUnknown(new Text(name, mark.at()), names, log);
              }
            });
  }

  private Ruling sum(Sum rule) {
    reportUnknownParts(rule.parts());
    BigDecimal score = BigDecimal.ZERO;
    List<Step> steps = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Component part : rule.parts()) {
      Ruling one = component(part);
      steps.addAll(labelled(part, one));
      if (one.score() == null) {
        missing.add(part.name() + one.missing());
      } else {
        score = score.add(one.score());
        clauses.add(part.name() + " " + Decimals.brief(one.score()) + " 分（" + one.clause() + "）");
      }
    }
    return missing.isEmpty()
        ? Ruling.of(score, String.join("；", clauses), steps)
        : Ruling.without(String.join("，", missing));
  }

  private Ruling better(Better rule) {
    reportUnknownParts(rule.ways());
    Ruling best = null;
    List<String> missing = new ArrayList<>();
    for (Component way : rule.ways()) {
      Ruling one = component(way);
      BigDecimal score = one.score();
      if (score == null) {
        missing.add(way.name() + one.missing());
      } else if (best == null || best.score() == null || score.compareTo(best.score()) > 0) {
        best = Ruling.of(score, "取“" + way.name() + "”：" + one.clause(), labelled(way, one));
      }
    }
    return best == null ? Ruling.without(String.join("，", missing)) : best;
  }

  /** An evaluator's score for a part of a rule stands under 逐项, by the part's name. */
  private Ruling component(Component part) {
    Marked marked = row.marks().get(part.name());
    Amount own =
        marked == null || marked.mark().score() == null
            ? null
            : new Amount(marked.mark().score(), marked.at());
    Row inner = row.part(part.name(), own);
    Attainable attainable = part.rule().attainable(part.points());
    if (own != null && !attainable.contains(own.value(), Math.max(0, own.value().scale()))) {
      row.reportImpossible(part.name(), own, "这一项只可能得 " + attainable.words() + " 分", log);
      return Ruling.without("“逐项”有误");
    }
    Ruling ruling =
        new Judge(formulas, inputs, inner, log).judge(part.rule(), part.points(), part.input());
    BigDecimal score = ruling.score();
    if (own != null && score != null && differs(own.value(), score)) {
      log.add(
          ScoreRules.DIFFERS.at(
              own.at(),
              "“"
                  + inner.name()
                  + "”自评得分 "
                  + Decimals.plain(own.value())
                  + "，按规则算出 "
                  + Formula.shown(score, false).substring(2)
                  + "："
                  + ruling.clause(),
              "删去这一项，得分由程序算"));
    }
    return ruling;
  }

  /** As far as the evaluator wrote decimals. */
  private static boolean differs(BigDecimal own, BigDecimal score) {
    return score.setScale(Math.max(0, own.scale()), RoundingMode.HALF_UP).compareTo(own) != 0;
  }

  private static List<Step> labelled(Component part, Ruling ruling) {
    return ruling.steps().stream()
        .map(step -> new Step(step.label(), part.name() + "：" + step.text(), step.inputs()))
        .toList();
  }

  private Ruling rescaled(Rescaled rule, BigDecimal points, @Nullable Text input) {
    Judge onItsScale = new Judge(formulas, inputs, row.reportedOn(rule.full(), points), log);
    Ruling whole = onItsScale.judge(rule.rule(), rule.full(), input);
    BigDecimal score = whole.score();
    if (score == null) {
      return whole;
    }
    BigDecimal share = rule.share(points, score);
    Step step =
        Ruling.step(
            "折算",
            Decimals.brief(score)
                + " × "
                + Decimals.plain(points)
                + " ÷ "
                + Decimals.plain(rule.full())
                + " "
                + Formula.shown(share, false));
    List<Step> steps = new ArrayList<>(whole.steps());
    steps.add(step);
    return Ruling.of(share, whole.clause(), steps)
        .concluding(whole.conclusion())
        .showing(whole.shown());
  }
}
