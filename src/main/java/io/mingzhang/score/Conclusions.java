package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Amount;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Qualitative.Band;
import io.mingzhang.model.rule.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Says of a row whether it was met, partly or not, where a scheme gives no points. */
final class Conclusions {
  private final Rubric rubric;
  private final Formulas formulas;
  private final Log log;

  Conclusions(Rubric rubric, Formulas formulas, Log log) {
    this.rubric = rubric;
    this.formulas = formulas;
    this.log = log;
  }

  IndicatorScore of(IndicatorResult stated) {
    Row row = Row.of(stated.name(), stated);
    Amount needless = stated.points() != null ? stated.points() : stated.reportedScore();
    if (needless != null) {
      log.add(
          ScoreRules.POINTS_DIFFER.at(
              needless.at(),
              "指标体系《" + rubric.name() + "》不计分，“" + row.name() + "”不能有分值和得分",
              "删去“分值”和“得分”"));
    }
    Ruling ruling = ruling(row);
    boolean best =
        !rubric.qualitative().bands().isEmpty()
            && rubric.qualitative().bands().get(0).name().equals(ruling.conclusion());
    if (rubric.asksReasons() && ruling.missing().isEmpty() && !best && stated.reason().isEmpty()) {
      log.add(
          ScoreRules.NO_REASON.at(
              stated.at(), "“" + row.name() + "”" + ruling.conclusion() + "，没有说明原因", "补上 偏差原因"));
    }
    return new IndicatorScore(
        row.name(),
        null,
        row.target() == null ? "" : row.target().value(),
        row.actual() == null ? "" : row.actual().value(),
        null,
        null,
        ruling.conclusion(),
        ruling.missing(),
        stated.reason(),
        stated.criterion(),
        stated.explanation(),
        new Trail(ruling.steps()));
  }

  private Ruling ruling(Row row) {
    Qualitative bands = rubric.qualitative();
    Text level = row.level();
    if (level != null) {
      Optional<Band> named = bands.named(level.value());
      if (named.isEmpty()) {
        log.add(
            ScoreRules.UNKNOWN_LEVEL.at(
                level.at(),
                "“" + row.name() + "”的评分标准里没有“" + level.value() + "”",
                Nearest.hint(level.value(), bands.bands().stream().map(Band::name).toList())));
        return Ruling.without("档次有误");
      }
      if (row.isSettled()) {
        compare(row, level, named.get());
      }
      return said(
          named.get(),
          List.of(
              Ruling.step("取值", "由单位评定", row.input("档次", level)),
              Ruling.step("适用", "评为“" + named.get().name() + "”")));
    }
    Text target = row.target();
    Text actual = row.actual();
    if (target == null || actual == null) {
      return Ruling.without("缺“" + (target == null ? "年度指标值" : "实际完成值") + "”");
    }
    if (row.wanted() == null) {
      return target.value().equals(actual.value()) && !bands.bands().isEmpty()
          ? said(
              bands.bands().get(0),
              List.of(
                  Ruling.step("取值", "定性指标", row.input("年度指标值", target), row.input("实际完成值", actual)),
                  Ruling.step("适用", "完成值与指标值相同，评为“" + bands.bands().get(0).name() + "”")))
          : Ruling.without("是定性指标，缺“档次”");
    }
    return byTarget(row);
  }

  /** The level that a unit chose for two quantities must be the one that they come to. */
  private void compare(Row row, Text level, Band chosen) {
    Ruling computed = byTarget(row.withoutLevel());
    if (!computed.conclusion().isEmpty() && !computed.conclusion().equals(chosen.name())) {
      log.add(
          ScoreRules.OUTSIDE_LEVEL.at(
              level.at(),
              "“"
                  + row.name()
                  + "”写的档次是“"
                  + chosen.name()
                  + "”，按规则应为“"
                  + computed.conclusion()
                  + "”："
                  + computed.steps().get(computed.steps().size() - 1).text(),
              "改正档次，或检查指标值与完成值"));
    }
  }

  private Ruling byTarget(Row row) {
    Qualitative bands = rubric.qualitative();
    Ruling reached =
        new Judge(formulas, Inputs.none(), row, log)
            .judgeRow(new ByTarget(bands), BigDecimal.ONE, null);
    BigDecimal rate = reached.score();
    if (rate == null) {
      return reached;
    }
    Band band =
        bands.band(BigDecimal.ONE, rate).orElseThrow(() -> new IllegalStateException("no band"));
    List<Step> steps =
        List.of(
            reached.steps().get(0),
            Ruling.step(
                "适用",
                "完成指标值的 "
                    + Decimals.plain(rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP))
                    + "%，评为“"
                    + band.name()
                    + "”（"
                    + "不低于 "
                    + new Threshold(band.atLeast(), true).words()
                    + "）"));
    return said(band, steps);
  }

  private static Ruling said(Band band, List<Step> steps) {
    return new Ruling(null, "", band.name(), "", null, "", steps);
  }
}
