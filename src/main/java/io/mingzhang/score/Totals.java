package io.mingzhang.score;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Nearest;
import io.mingzhang.model.Amount;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Total and grade, and what the unit reports of them. */
final class Totals {
  private final Rubric rubric;
  private final EvaluationForm form;
  private final Log log;

  Totals(Rubric rubric, EvaluationForm form, Log log) {
    this.rubric = rubric;
    this.form = form;
    this.log = log;
  }

  /** The scorecard with its grade. */
  Scorecard complete(Scorecard scorecard) {
    BigDecimal total = scorecard.total();
    if (!rubric.isScored()) {
      Amount needless = form.reportedTotal();
      if (needless != null) {
        log.add(
            ScoreRules.TOTAL_DIFFERS.at(
                needless.at(), "指标体系《" + rubric.name() + "》不计分，不能有自评总分", "删去“自评总分”"));
      }
      return new Scorecard(rubric, scorecard.groups(), null, reportedGrade());
    }
    String grade = total == null ? "" : grade(total);
    compareTotal(scorecard, total);
    if (total != null) {
      compareGrade(total, grade);
    }
    return new Scorecard(rubric, scorecard.groups(), total, grade);
  }

  private String grade(BigDecimal total) {
    return rubric.grades().stream()
        .filter(grade -> grade.atLeast() != null && total.compareTo(grade.atLeast()) >= 0)
        .map(Grade::name)
        .findFirst()
        .orElse("");
  }

  /** Where there are no scores the grade is the unit's own, and one of the scheme's. */
  private String reportedGrade() {
    Text reported = form.reportedGrade();
    if (reported == null) {
      return "";
    }
    List<String> names = rubric.grades().stream().map(Grade::name).toList();
    if (!names.isEmpty() && !names.contains(reported.value())) {
      log.add(
          ScoreRules.UNKNOWN_GRADE.at(
              reported.at(),
              "指标体系里没有等级“" + reported.value() + "”",
              Nearest.hint(reported.value(), names)));
    }
    return reported.value();
  }

  private void compareTotal(Scorecard scorecard, @Nullable BigDecimal total) {
    Amount reported = form.reportedTotal();
    if (reported == null) {
      return;
    }
    if (total != null) {
      if (total.compareTo(reported.value()) != 0) {
        log.add(
            ScoreRules.TOTAL_DIFFERS.at(
                reported.at(),
                "自评总分是 "
                    + Decimals.plain(reported.value())
                    + "，按指标体系算出 "
                    + Decimals.plain(total)
                    + "，相差 "
                    + Decimals.plain(total.subtract(reported.value()).abs()),
                "以算出的为准，改正自评总分，或检查各指标"));
      }
      return;
    }
    BigDecimal sum = sumOfReported(scorecard);
    if (sum != null && sum.compareTo(reported.value()) != 0) {
      log.add(
          ScoreRules.TOTAL_NOT_SUM.at(
              reported.at(),
              "自评总分是 "
                  + Decimals.plain(reported.value())
                  + "，各项得分之和是 "
                  + Decimals.plain(sum)
                  + "，相差 "
                  + Decimals.plain(sum.subtract(reported.value()).abs()),
              "改正自评总分或各项得分"));
    }
  }

  /** What the unit wrote for each, or what was computed; null where one has neither. */
  private static @Nullable BigDecimal sumOfReported(Scorecard scorecard) {
    BigDecimal sum = BigDecimal.ZERO;
    for (GroupScore group : scorecard.groups()) {
      if (group.parts().isEmpty()) {
        return null;
      }
      for (IndicatorScore one : group.indicators()) {
        BigDecimal score = one.reported() != null ? one.reported() : one.score();
        if (score == null || !group.trail().steps().isEmpty()) {
          return null;
        }
        sum = sum.add(score);
      }
    }
    return sum;
  }

  private void compareGrade(BigDecimal total, String grade) {
    Text reported = form.reportedGrade();
    if (reported != null && !reported.value().equals(grade)) {
      log.add(
          ScoreRules.GRADE_DIFFERS.at(
              reported.at(),
              "自评等级是“" + reported.value() + "”，" + Decimals.plain(total) + " 分应为“" + grade + "”",
              "改正自评等级"));
    }
  }
}
