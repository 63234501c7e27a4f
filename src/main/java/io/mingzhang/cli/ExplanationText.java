package io.mingzhang.cli;

import io.mingzhang.diag.Decimals;
import io.mingzhang.model.Amount;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.PartScore;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A scorecard as a person reads it in a terminal. */
final class ExplanationText {
  private final String title;
  private final Function<Prose, String> told;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param told a text with its figures
   */
  ExplanationText(String title, Function<Prose, String> told) {
    this.title = title;
    this.told = told;
  }

  List<String> lines(Scorecard scorecard, Predicate<IndicatorScore> wanted) {
    Rubric rubric = scorecard.rubric();
    lines.add(title);
    lines.add(
        "指标体系：《"
            + rubric.name()
            + "》"
            + (rubric.version().isEmpty() ? "" : " 版本 " + rubric.version())
            + "，"
            + rubric.at().path()
            + "，SHA-256 "
            + rubric.hash().substring(0, 12));
    lines.add(total(scorecard));
    for (GroupScore group : scorecard.groups()) {
      group(group, wanted);
    }
    lines.add("");
    return lines;
  }

  private static String total(Scorecard scorecard) {
    Amount points = scorecard.rubric().total();
    int open = scorecard.unscored().size();
    if (points == null) {
      return "没有分值，只评达成情况" + (scorecard.grade().isEmpty() ? "" : "；等级（单位评定）：" + scorecard.grade());
    }
    BigDecimal total = scorecard.total();
    return total == null
        ? scorecard.indicators().size()
            + " 项指标中 "
            + open
            + " 项不能计分，没有总分；其余满分 "
            + Decimals.plain(scorecard.scoredPoints())
            + "，得 "
            + Decimals.plain(scorecard.scoredSum())
        : "总分：" + score(total, points.value()) + "，" + scorecard.grade();
  }

  private void group(GroupScore group, Predicate<IndicatorScore> wanted) {
    if (group.indicators().stream().noneMatch(wanted)) {
      return;
    }
    lines.add("");
    lines.add(group.name() + "  " + score(group.score(), group.points()));
    steps(group.trail(), "    ");
    for (PartScore part : group.parts()) {
      part.indicators().stream().filter(wanted).forEach(one -> indicator(part.name(), one));
    }
  }

  private void indicator(String part, IndicatorScore one) {
    lines.add(
        "  "
            + (part.isEmpty() ? "" : part + " › ")
            + one.name()
            + "  "
            + (one.points() == null ? one.conclusion() : score(one.score(), one.points())));
    if (!one.missing().isEmpty()) {
      lines.add(
          "      不能计分："
              + one.missing()
              + (one.reported() == null ? "" : "；自评得分 " + Decimals.plain(one.reported()) + "，未核对"));
    }
    steps(one.trail(), "      ");
    if (!one.reason().isEmpty()) {
      lines.add("      原因：" + told.apply(one.reason()));
    }
  }

  private void steps(Trail trail, String indent) {
    for (Step step : trail.steps()) {
      lines.add(indent + step.label() + "：" + step.text());
      for (Input input : step.inputs()) {
        lines.add(indent + "      " + input.name() + " = " + input.value() + "  " + input.at());
      }
    }
  }

  private static String score(@Nullable BigDecimal score, @Nullable BigDecimal points) {
    if (points == null) {
      return "";
    }
    return (score == null ? "—" : Decimals.plain(score)) + " / " + Decimals.plain(points);
  }
}
