package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Band;
import io.mingzhang.model.Rubric.Grade;
import java.math.BigDecimal;
import java.util.List;

/** A rubric must add up before anyone is scored by it. */
public final class RubricCheck {
  private RubricCheck() {}

  public static void check(Rubric rubric, Log log) {
    BigDecimal sum =
        rubric.indicators().stream()
            .map(indicator -> indicator.points().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(rubric.total().value()) != 0) {
      log.add(
          ScoreRules.RUBRIC_POINTS.at(
              rubric.total().at(),
              "指标体系总分是 "
                  + Decimals.plain(rubric.total().value())
                  + "，各指标分值之和是 "
                  + Decimals.plain(sum),
              "调整各指标的分值，使其和等于总分"));
    }
    descending(rubric, "等级", rubric.grades().stream().map(Grade::atLeast).toList(), log);
    descending(rubric, "定性档次", rubric.bands().stream().map(Band::atLeast).toList(), log);
  }

  private static void descending(Rubric rubric, String what, List<BigDecimal> bounds, Log log) {
    boolean ordered = bounds.isEmpty() || bounds.get(bounds.size() - 1).signum() == 0;
    for (int i = 1; i < bounds.size(); i++) {
      ordered &= bounds.get(i).compareTo(bounds.get(i - 1)) < 0;
    }
    if (!ordered) {
      log.add(
          ScoreRules.RUBRIC_GRADES.at(
              rubric.at(), "“" + what + "”应当从高到低写，最后一行不低于 0", "调整各行的“不低于”"));
    }
  }
}
