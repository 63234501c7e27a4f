package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Rubric.Datum;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Rubric.Group;
import io.mingzhang.model.Rubric.Part;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.model.rule.Component;
import io.mingzhang.model.rule.Judged;
import io.mingzhang.model.rule.Qualitative.Band;
import io.mingzhang.model.rule.Rescaled;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Sum;
import io.mingzhang.model.rule.Tiers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rubric must add up, and leave nothing open, before anyone is scored by it. */
public final class RubricCheck {
  private static final Set<String> OF_A_ROW = Set.of("年度指标值", "实际完成值", "完成率");

  private final Rubric rubric;
  private final Log log;

  private RubricCheck(Rubric rubric, Log log) {
    this.rubric = rubric;
    this.log = log;
  }

  public static void check(Rubric rubric, Log log) {
    new RubricCheck(rubric, log).check();
  }

  private void check() {
    Amount total = rubric.total();
    if (total != null) {
      addUp("指标体系总分", total, "各一级指标", rubric.groups().stream().map(Group::points), total.at());
      rubric.groups().forEach(this::group);
      descending("等级", rubric.grades().stream().map(Grade::atLeast).toList());
    }
    descending("定性档次", rubric.qualitative().bands().stream().map(Band::atLeast).toList());
    names();
    formulas();
    rubric.data().forEach(this::source);
    rubric
        .criteria()
        .forEach(one -> rule(one.rule(), one.points().value(), "分值", one.name(), one.at()));
  }

  private void notNegative(String name, @Nullable Amount points) {
    if (points != null && points.value().signum() < 0) {
      log.add(
          ScoreRules.RUBRIC_POINTS.at(
              points.at(),
              "“" + name + "”分值是 " + Decimals.plain(points.value()) + "，不能小于 0",
              "改正分值"));
    }
  }

  private void group(Group group) {
    Amount points = group.points();
    notNegative(group.name(), points);
    group.parts().forEach(part -> notNegative(part.name(), part.points()));
    group.criteria().stream()
        .filter(one -> !one.points().equals(points))
        .forEach(one -> notNegative(one.name(), one.points()));
    if (points == null || group.parts().isEmpty()) {
      return;
    }
    BigDecimal wanted = group.rescaled() ? BigDecimal.valueOf(100) : points.value();
    String share = group.rescaled() ? "”按百分制折算，合计应" : "”分值";
    boolean parts = group.parts().stream().anyMatch(part -> !part.name().isEmpty());
    if (parts) {
      addUp(
          "“" + group.name() + share,
          new Amount(wanted, points.at()),
          "各二级指标",
          group.parts().stream().map(Part::points),
          points.at());
    }
    for (Part part : group.parts()) {
      Amount own = part.points();
      boolean whole = part.criteria().stream().anyMatch(one -> one.points().equals(points));
      if (own != null && !whole) {
        addUp(
            part.name().isEmpty() ? "“" + group.name() + share : "“" + part.name() + "”分值",
            part.name().isEmpty() ? new Amount(wanted, own.at()) : own,
            "各三级指标",
            part.criteria().stream().map(Criterion::points),
            own.at());
      }
    }
  }

  private void addUp(
      String whole, Amount wanted, String what, Stream<@Nullable Amount> parts, Span at) {
    BigDecimal sum =
        parts.filter(Objects::nonNull).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(wanted.value()) != 0) {
      log.add(
          ScoreRules.RUBRIC_POINTS.at(
              at,
              whole
                  + "是 "
                  + Decimals.plain(wanted.value())
                  + "，"
                  + what
                  + "分值之和是 "
                  + Decimals.plain(sum)
                  + "，相差 "
                  + Decimals.plain(sum.subtract(wanted.value()).abs()),
              "调整分值，使两边相等"));
    }
  }

  private void descending(String what, List<@Nullable BigDecimal> bounds) {
    boolean ordered = true;
    for (int i = 0; i < bounds.size(); i++) {
      BigDecimal bound = bounds.get(i);
      BigDecimal before = i == 0 ? null : bounds.get(i - 1);
      boolean last = i == bounds.size() - 1;
      ordered &= bound != null && (before == null || bound.compareTo(before) < 0);
      ordered &= !last || (bound != null && bound.signum() == 0);
    }
    if (!ordered) {
      log.add(
          ScoreRules.RUBRIC_GRADES.at(
              rubric.at(), "“" + what + "”应当从高到低写，最后一行不低于 0", "调整各行的“不低于”"));
    }
  }

  private void names() {
    Map<String, Span> seen = new HashMap<>();
    rubric.groups().forEach(group -> once("一级指标", group.name(), group.at(), seen));
    for (Group group : rubric.groups()) {
      Map<String, Span> inGroup = new HashMap<>();
      group.criteria().forEach(one -> once("指标", one.name(), one.at(), inGroup));
    }
    Map<String, Span> data = new HashMap<>();
    rubric.data().forEach(datum -> once("基础数据", datum.name(), datum.at(), data));
  }

  private void once(String what, String name, Span at, Map<String, Span> seen) {
    Span first = seen.putIfAbsent(name, at);
    if (first != null) {
      Diagnostic twice = ScoreRules.RUBRIC_NAMES.at(at, what + "“" + name + "”写了两次", "改用不同的名称");
      log.add(first.equals(at) ? twice : twice.related(first, "第一次写在这里"));
    }
  }

  private void formulas() {
    Set<String> declared =
        rubric.data().stream().map(Datum::name).collect(Collectors.toCollection(HashSet::new));
    Formulas.of(rubric)
        .all()
        .forEach(
            (text, formula) -> {
              if (!formula.fault().isEmpty()) {
                log.add(
                    ScoreRules.FORMULA.at(
                        text.at(), formula.fault(), "只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字"));
              }
              for (String name : formula.fault().isEmpty() ? formula.names() : Set.<String>of()) {
                if (!OF_A_ROW.contains(name) && !Inputs.isKnown(name, declared)) {
                  log.add(
                      ScoreRules.FORMULA.at(
                          text.at(),
                          "算式里的“" + name + "”不认识",
                          Nearest.of(name, Inputs.candidates(declared))
                              .map(nearest -> "是不是“" + nearest + "”？")
                              .orElse("新的名称先写进指标体系的“基础数据”")));
                }
              }
            });
  }

  private void source(Datum datum) {
    Text source = datum.source();
    if (source != null && !Facts.isName(source.value())) {
      log.add(
          ScoreRules.FORMULA.at(
              source.at(), "“取自”写的“" + source.value() + "”不是决算里的名称", "写成 支出.合计、三公经费.公务接待费.决算 的样子"));
    }
  }

  /**
   * @param what the word for the points: 分值, or 满分 of a rule on a scale of its own
   */
  private void rule(ScoringRule rule, BigDecimal points, String what, String name, Span at) {
    if (rule instanceof Rescaled rescaled) {
      rule(rescaled.rule(), rescaled.full(), "满分", name, at);
      return;
    }
    if (rule instanceof Tiers tiers) {
      new TierCheck(name, log).check(tiers, at);
    }
    boolean listed = rule instanceof Tiers || rule instanceof Judged || rule instanceof Checklist;
    BigDecimal best = best(rule, points);
    if ((listed || rule instanceof Sum) && best.compareTo(points) != 0) {
      unreached(name, what, points, best, at);
    }
    if (listed && least(rule).signum() < 0) {
      log.add(ScoreRules.RUBRIC_SCORES.at(at, "“" + name + "”的评分标准里有负分", "最低写 0"));
    }
    if (rule instanceof Checklist checklist) {
      items(checklist, name, at);
    }
    Map<String, Span> names = new HashMap<>();
    for (Component component : Formulas.components(rule)) {
      once("“" + name + "”的子项", component.name(), at, names);
      rule(component.rule(), component.points(), "分值", name + "·" + component.name(), at);
    }
  }

  private void items(Checklist checklist, String name, Span at) {
    Map<String, Span> names = new HashMap<>();
    for (Checklist.Item item : checklist.items()) {
      once("“" + name + "”的项", item.name(), at, names);
      if (best(item).compareTo(item.points()) != 0) {
        unreached(name + "·" + item.name(), "分值", item.points(), best(item), at);
      }
    }
  }

  private void unreached(String name, String what, BigDecimal points, BigDecimal best, Span at) {
    log.add(
        ScoreRules.RUBRIC_SCORES.at(
            at,
            "“"
                + name
                + "”"
                + what
                + "是 "
                + Decimals.plain(points)
                + "，评分标准最高可得 "
                + Decimals.plain(best),
            "改正" + what + "，或评分标准里的分数"));
  }

  /** An item of stated levels is worth its best level, whatever its points say. */
  private static BigDecimal best(Checklist.Item item) {
    return item.levels().stream().max(BigDecimal::compareTo).orElse(item.points());
  }

  /** The lowest score that stands in it. */
  private static BigDecimal least(ScoringRule rule) {
    if (rule instanceof Checklist checklist) {
      return checklist.items().stream()
          .flatMap(item -> Stream.concat(Stream.of(item.points()), item.levels().stream()))
          .reduce(BigDecimal.ZERO, BigDecimal::min);
    }
    return rule.attainable(BigDecimal.ZERO).values().stream()
        .reduce(BigDecimal.ZERO, BigDecimal::min);
  }

  private static BigDecimal best(ScoringRule rule, BigDecimal points) {
    if (rule instanceof Checklist checklist) {
      return checklist.items().stream()
          .map(Checklist.Item::points)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    if (rule instanceof Sum sum) {
      return sum.parts().stream().map(Component::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return rule.attainable(points).most();
  }
}
