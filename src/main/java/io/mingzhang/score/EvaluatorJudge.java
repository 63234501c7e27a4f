package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult.Marked;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.model.rule.Judged;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes what an evaluator found: a score inside a band, a level, or a mark on each item. */
final class EvaluatorJudge {
  private final Row row;
  private final Log log;

  EvaluatorJudge(Row row, Log log) {
    this.row = row;
    this.log = log;
  }

  Ruling qualitative(Qualitative rule, BigDecimal points) {
    Amount reported = row.reported();
    Text level = row.level();
    Optional<Qualitative.Band> chosen = Optional.empty();
    if (level != null) {
      chosen = rule.named(level.value());
      if (chosen.isEmpty()) {
        row.reportUnknown(level, rule.bands().stream().map(Qualitative.Band::name).toList(), log);
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

  Ruling judged(Judged rule) {
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
      row.reportUnknown(level, rule.levels().stream().map(Judged.Level::name).toList(), log);
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

  Ruling checklist(Checklist rule, BigDecimal points) {
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
        row.reportUnknown(new Text(one.getKey(), one.getValue().at()), names, log);
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
    row.reportImpossible(
        item.name(),
        new Amount(score == null ? BigDecimal.ZERO : score, marked.at()),
        rule.each() == null ? "这一项只可能得 " + item.scores() + " 分" : "这里按例扣分，写 符合、不符合 或 2例",
        log);
    return false;
  }

  private static String words(Checklist.Mark mark) {
    if (mark.score() != null) {
      return Decimals.plain(mark.score()) + " 分";
    }
    return mark.violations() == 0 ? "符合" : mark.violations() + " 例不符";
  }
}
