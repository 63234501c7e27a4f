package io.mingzhang.score;

import io.mingzhang.diag.Rule;
import java.util.List;

/** All that can be wrong between an evaluation and its rubric. */
public final class ScoreRules {
  static final Rule RUBRIC_POINTS =
      Rule.error("rubric.points-differ-from-total", "指标体系各指标分值之和不等于总分");
  static final Rule RUBRIC_GRADES = Rule.error("rubric.grades-out-of-order", "等级或档次没有从高到低写到 0");
  static final Rule FORMULA = Rule.error("rubric.formula", "取值的算式有误");
  static final Rule UNKNOWN_GROUP = Rule.error("score.unknown-group", "一级指标不在指标体系里");
  static final Rule MISSING_GROUP = Rule.error("score.missing-group", "指标体系要求的一级指标没有填");
  static final Rule GROUP_POINTS = Rule.error("score.group-points-differ", "组内分值之和不等于该组分值");
  static final Rule MISSING_POINTS = Rule.error("score.missing-points", "指标没有分值");
  static final Rule NOT_SCORABLE = Rule.error("score.not-scorable", "数据不足，无法计分");
  static final Rule EXCEEDS_POINTS = Rule.error("score.exceeds-points", "得分超过分值或小于 0");
  static final Rule DIFFERS = Rule.error("score.differs-from-rule", "自评得分与按规则算出的不同");
  static final Rule TOTAL_DIFFERS = Rule.error("score.total-differs", "自评总分与算出的不同");
  static final Rule GRADE_DIFFERS = Rule.error("score.grade-differs", "自评等级与总分不符");
  static final Rule UNIT_DIFFERS = Rule.error("score.units-differ", "指标值与完成值的单位不同");
  static final Rule NO_REASON = Rule.warning("score.reason-missing", "失分没有说明原因");

  public static final List<Rule> ALL =
      List.of(
          RUBRIC_POINTS,
          RUBRIC_GRADES,
          FORMULA,
          UNKNOWN_GROUP,
          MISSING_GROUP,
          GROUP_POINTS,
          MISSING_POINTS,
          NOT_SCORABLE,
          EXCEEDS_POINTS,
          DIFFERS,
          TOTAL_DIFFERS,
          GRADE_DIFFERS,
          UNIT_DIFFERS,
          NO_REASON);

  private ScoreRules() {}
}
