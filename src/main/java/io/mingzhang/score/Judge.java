package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult.Marked;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Attainable;
import io.mingzhang.model.rule.Better;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.model.rule.Component;
import io.mingzhang.model.rule.Judged;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Rescaled;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Sum;
import io.mingzhang.model.rule.Threshold;
import io.mingzhang.model.rule.ValueRule;
import io.mingzhang.model.rule.Verdict;
import io.mingzhang.score.Quantity.Completion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
      return value(value, points, input);
    }
    if (rule instanceof ByTarget byTarget) {
      return byTarget(byTarget, points);
    }
    if (rule instanceof Qualitative qualitative) {
      return qualitative(qualitative, points);
    }
    if (rule instanceof Judged judged) {
      return judged(judged);
    }
    if (rule instanceof Checklist checklist) {
      return checklist(checklist, points);
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

  private Ruling value(ValueRule rule, BigDecimal points, @Nullable Text input) {
    if (input == null) {
      return rule instanceof Proportional proportional
              && proportional.target().equals(Threshold.ALL)
              && row.wanted() != null
          ? towardsTarget(proportional.reverse(), points)
          : ownValue(rule, points);
    }
    Formula.Result result = formulas.of(input).evaluate(this::figure);
    BigDecimal value = result.value();
    if (value == null) {
      return Ruling.without(result.missing());
    }
    List<Step> steps =
        List.of(
            new Step("取值", input.value(), result.inputs()),
            Ruling.step("代入", result.substituted() + " " + Formula.shown(value, rule.inPercent())));
    return verdict(rule, points, value, steps)
        .showing(Formula.shown(value, rule.inPercent()).substring(2));
  }

  /** A share of the points, with the figures put in; the other rules say it all in their clause. */
  private static Ruling withShare(
      ValueRule rule, BigDecimal points, BigDecimal value, Ruling ruling) {
    BigDecimal score = ruling.score();
    if (!(rule instanceof Proportional proportional)
        || score == null
        || score.compareTo(points) >= 0) {
      return ruling;
    }
    String own = Formula.shown(value, rule.inPercent()).substring(2);
    String full = proportional.target().words();
    boolean plain = proportional.target().equals(Threshold.ALL);
    String share = proportional.reverse() ? full + " ÷ " + own : plain ? own : own + " ÷ " + full;
    List<Step> steps = new ArrayList<>(ruling.steps());
    steps.add(
        Ruling.step(
            "代入", Decimals.plain(points) + " × " + share + " " + Formula.shown(score, false)));
    return Ruling.of(score, ruling.clause(), steps);
  }

  /** The figures of the row come before those of the unit. */
  private Optional<Named> figure(String name) {
    return row.figure(name).or(() -> inputs.get(name));
  }

  private static Ruling verdict(
      ValueRule rule, BigDecimal points, BigDecimal value, List<Step> steps) {
    return rule.judge(points, value)
        .map(said -> withShare(rule, points, value, Ruling.of(said.score(), said.clause(), steps)))
        .orElseGet(() -> Ruling.without("评分标准没有写这种情况怎样计分"));
  }

  /** A rule without a formula looks at 实际完成值. */
  private Ruling ownValue(ValueRule rule, BigDecimal points) {
    Text actual = row.actual();
    if (actual == null) {
      return Ruling.without("缺“实际完成值”");
    }
    Quantity reached = row.reached();
    if (reached == null || reached.isDate()) {
      return Ruling.without("“实际完成值”读不成数");
    }
    if (reached.bound() != Quantity.Bound.EXACTLY) {
      return Ruling.without("“实际完成值”不是一个确定的数");
    }
    if (rule.inPercent() && !reached.unit().equals("%")) {
      return Ruling.without("“实际完成值”应当是百分数");
    }
    return verdict(
        rule,
        points,
        reached.value(),
        List.of(Ruling.step("取值", "实际完成值", row.input("实际完成值", actual))));
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
          : towardsTarget(false, points);
    }
    return qualitative(rule.qualitative(), points);
  }

  /**
   * Quantities on both sides: how far the target is reached.
   *
   * @param reverse less is better, whatever sign the target carries or lacks
   */
  private Ruling towardsTarget(boolean reverse, BigDecimal points) {
    Text target = row.target();
    Text actual = row.actual();
    Quantity wanted = reverse ? asLimit(row.wanted()) : row.wanted();
    Quantity reached = row.reached();
    if (target == null || actual == null || wanted == null) {
      return Ruling.without("缺“" + (target == null ? "年度指标值" : "实际完成值") + "”");
    }
    if (reverse && !wanted.lessIsBetter()) {
      return Ruling.without("评分标准是越少越好，“" + target.value() + "”不是上限");
    }
    if (reached == null) {
      log.add(
          ScoreRules.KINDS_DIFFER
              .at(
                  actual.at(),
                  "“"
                      + row.name()
                      + "”的指标值是数量（"
                      + wanted.words()
                      + "），完成值“"
                      + actual.value()
                      + "”不是",
                  "完成值写成数量；不能写成数量的，由评价人写“档次”和“得分”")
              .related(target.at(), "指标值"));
      return Ruling.without("完成值读不成数量");
    }
    if (wanted.value().signum() == 0 && !wanted.lessIsBetter() && wanted.upper() == null) {
      return Ruling.without("指标值“" + target.value() + "”是 0，不能按比例计分");
    }
    if (!wanted.comparesWith(reached)) {
      log.add(
          ScoreRules.UNITS_DIFFER
              .at(
                  actual.at(),
                  "“" + row.name() + "”的指标值以" + unit(wanted) + "计，完成值以" + unit(reached) + "计，不能相比",
                  "两处用同一个单位")
              .related(target.at(), "指标值"));
      return Ruling.without("指标值与完成值的单位不同");
    }
    Optional<Completion> completion = wanted.completion(reached);
    if (completion.isEmpty()) {
      return Ruling.without("凭“" + actual.value() + "”不能断定是否达到“" + target.value() + "”");
    }
    BigDecimal rate = completion.get().rate();
    if (rate == null) {
      return late(points);
    }
    boolean less = completion.get().lessIsBetter();
    Verdict said =
        Proportional.FORWARD
            .judge(points, rate)
            .orElseThrow(() -> new IllegalStateException("a rate has a score"));
    List<Step> steps = new ArrayList<>();
    steps.add(
        Ruling.step(
            "取值",
            "指标值读作“" + wanted.words() + "”，完成值读作“" + reached.words() + "”",
            row.input("年度指标值", target),
            row.input("实际完成值", actual)));
    if (said.score().compareTo(points) < 0) {
      steps.add(
          Ruling.step(
              "代入",
              Decimals.plain(points)
                  + " × "
                  + (less
                      ? target.value() + " ÷ " + actual.value()
                      : actual.value() + " ÷ " + target.value())
                  + " "
                  + Formula.shown(said.score(), false)));
    }
    String clause =
        said.score().compareTo(points) == 0
            ? "达到指标值，得满分"
            : less ? "超过指标值，按 分值 × 指标值 ÷ 完成值 得分" : "没有达到指标值，按 分值 × 完成值 ÷ 指标值 得分";
    return Ruling.of(said.score(), clause, steps).atRate(less ? null : rate);
  }

  /** 10% as a target where less is better is ≤10%. */
  private static @Nullable Quantity asLimit(@Nullable Quantity wanted) {
    return wanted == null || wanted.bound() != Quantity.Bound.EXACTLY
        ? wanted
        : new Quantity(
            Quantity.Bound.AT_MOST, wanted.value(), null, wanted.unit(), wanted.approximate());
  }

  private static String unit(Quantity quantity) {
    return quantity.unit().isEmpty() ? "没有单位的数" : "“" + quantity.unit() + "”";
  }

  /** Lateness has no proportion; the evaluator says what it costs. */
  private Ruling late(BigDecimal points) {
    Amount reported = row.reported();
    if (reported == null || reported.value().compareTo(points) >= 0) {
      return Ruling.without("没有按时完成，须由评价人写低于分值的“得分”");
    }
    return Ruling.of(
        reported.value(),
        "没有按时完成，由评价人评定",
        List.of(Ruling.step("取值", "自评得分", row.input("得分", reported))));
  }

  private Ruling qualitative(Qualitative rule, BigDecimal points) {
    Amount reported = row.reported();
    Text level = row.level();
    Optional<Qualitative.Band> chosen = Optional.empty();
    if (level != null) {
      chosen = rule.named(level.value());
      if (chosen.isEmpty()) {
        unknown(level, rule.bands().stream().map(Qualitative.Band::name).toList());
      }
    }
    if (reported == null) {
      return Ruling.without("是定性指标，缺“得分”");
    }
    Optional<Qualitative.Band> band = rule.band(points, reported.value());
    if (chosen.isPresent()
        && band.isPresent()
        && !chosen.equals(band)
        && !onTheEdge(rule, chosen.get(), points)) {
      log.add(
          ScoreRules.OUTSIDE_LEVEL.at(
              reported.at(),
              "“"
                  + row.name()
                  + "”写的档次是“"
                  + chosen.get().name()
                  + "”，得分 "
                  + Decimals.plain(reported.value())
                  + " 却在“"
                  + band.get().name()
                  + "”里；"
                  + rule.words(chosen.get()),
              "改正得分或档次"));
    }
    Optional<Qualitative.Band> said = chosen.or(() -> band);
    String clause = said.map(one -> "定性，" + rule.words(one)).orElse("定性，由评价人在分值以内评定");
    return Ruling.of(
            reported.value(),
            clause,
            List.of(Ruling.step("取值", "评价人评定", row.input("得分", reported))))
        .concluding(said.map(Qualitative.Band::name).orElse(""));
  }

  /** The upper end of a band may belong to it: 部分达成 of 80% is not 达成 if the evaluator says so. */
  private boolean onTheEdge(Qualitative rule, Qualitative.Band chosen, BigDecimal points) {
    int place = rule.bands().indexOf(chosen);
    Amount reported = row.reported();
    return place > 0
        && reported != null
        && points.multiply(rule.bands().get(place - 1).atLeast()).compareTo(reported.value()) == 0;
  }

  private Ruling judged(Judged rule) {
    Text level = row.level();
    Amount reported = row.reported();
    if (level != null) {
      Optional<Judged.Level> named = rule.named(level.value());
      if (named.isPresent()) {
        return Ruling.of(
                named.get().score(),
                "评为“" + named.get().name() + "”，得 " + Decimals.plain(named.get().score()) + " 分",
                List.of(Ruling.step("取值", "评价人评定的档次", row.input("档次", level))))
            .concluding(named.get().name());
      }
      unknown(level, rule.levels().stream().map(Judged.Level::name).toList());
    }
    if (reported == null) {
      return Ruling.without("由评价人评定，缺“档次”或“得分”");
    }
    Optional<Judged.Level> scored = rule.of(reported.value());
    String clause = scored.map(one -> "评为“" + one.name() + "”").orElse("由评价人评定");
    return Ruling.of(
            reported.value(),
            clause,
            List.of(Ruling.step("取值", "评价人评定的得分", row.input("得分", reported))))
        .concluding(scored.map(Judged.Level::name).orElse(""));
  }

  private Ruling checklist(Checklist rule, BigDecimal points) {
    Amount reported = row.reported();
    if (row.marks().isEmpty()) {
      return reported == null
          ? Ruling.without("由评价人逐项评定，缺“逐项”或“得分”")
          : Ruling.of(
              reported.value(),
              "由评价人逐项评定，没有写明各项得分",
              List.of(Ruling.step("取值", "评价人评定的得分", row.input("得分", reported))));
    }
    Map<String, Checklist.Mark> marks = new LinkedHashMap<>();
    List<Input> used = new ArrayList<>();
    List<String> names = rule.items().stream().map(Checklist.Item::name).toList();
    boolean fits = true;
    for (Map.Entry<String, Marked> one : row.marks().entrySet()) {
      Optional<Checklist.Item> item =
          rule.items().stream().filter(known -> known.name().equals(one.getKey())).findFirst();
      if (item.isEmpty()) {
        unknown(new Text(one.getKey(), one.getValue().at()), names);
        fits = false;
        continue;
      }
      fits &= isAnswer(rule, item.get(), one.getValue());
      marks.put(one.getKey(), one.getValue().mark());
      used.add(new Input(one.getKey(), words(one.getValue().mark()), one.getValue().at()));
    }
    String open =
        names.stream().filter(name -> !marks.containsKey(name)).collect(Collectors.joining("、"));
    if (!fits || !open.isEmpty()) {
      return Ruling.without(open.isEmpty() ? "“逐项”有误" : "“逐项”里缺 " + open);
    }
    Verdict said = rule.judge(points, marks);
    return Ruling.of(said.score(), said.clause(), List.of(new Step("取值", "评价人逐项评定", used)));
  }

  private boolean isAnswer(Checklist rule, Checklist.Item item, Marked marked) {
    if (rule.takes(item, marked.mark())) {
      return true;
    }
    BigDecimal score = marked.mark().score();
    reportImpossible(
        item.name(),
        new Amount(score == null ? BigDecimal.ZERO : score, marked.at()),
        rule.each() == null ? "这一项只可能得 " + item.scores() + " 分" : "这里按例扣分，写 符合、不符合 或 2例");
    return false;
  }

  private void reportImpossible(String part, Amount own, String hint) {
    log.add(
        ScoreRules.UNKNOWN_LEVEL.at(
            own.at(),
            "“" + row.name() + "”的“" + part + "”得不到 " + Decimals.plain(own.value()) + " 分",
            hint));
  }

  private static String words(Checklist.Mark mark) {
    if (mark.score() != null) {
      return Decimals.plain(mark.score()) + " 分";
    }
    return mark.violations() == 0 ? "符合" : mark.violations() + " 例不符";
  }

  private void unknown(Text stated, List<String> known) {
    log.add(
        ScoreRules.UNKNOWN_LEVEL.at(
            stated.at(),
            "“" + row.name() + "”的评分标准里没有“" + stated.value() + "”",
            Nearest.hint(stated.value(), known)));
  }

  /** A mark on a part that the rule does not have is a slip of the pen, and must not be lost. */
  private void reportUnknownParts(List<Component> parts) {
    List<String> names = parts.stream().map(Component::name).toList();
    row.marks()
        .forEach(
            (name, mark) -> {
              if (!names.contains(name)) {
                unknown(new Text(name, mark.at()), names);
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
      reportImpossible(part.name(), own, "这一项只可能得 " + attainable.words() + " 分");
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
