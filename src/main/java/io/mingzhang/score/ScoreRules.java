package io.mingzhang.score;

import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import java.util.List;

/** All that can be wrong in a rubric, and between an evaluation and its rubric. */
public final class ScoreRules {
  static final Rule RUBRIC_POINTS =
      Rule.error("rubric.points-differ-from-total", "指标体系下级分值之和不等于上级分值或总分");
  static final Rule RUBRIC_GRADES = Rule.error("rubric.grades-out-of-order", "等级或档次没有从高到低写到 0");
  static final Rule TIERS_GAP = Rule.error("rubric.tiers-gap", "分段之间或两端有空档");
  static final Rule TIERS_OVERLAP = Rule.error("rubric.tiers-overlap", "同一个数同时落在两档");
  static final Rule RUBRIC_SCORES = Rule.error("rubric.scores-differ-from-points", "评分标准最高分不等于分值");
  static final Rule RUBRIC_NAMES = Rule.error("rubric.name-twice", "指标或数据的名称重复");
  static final Rule FORMULA = Rule.error("rubric.formula", "取值的算式或取自的名称有误");
  static final Rule UNKNOWN_GROUP = Rule.error("score.unknown-group", "一级指标不在指标体系里");
  static final Rule UNKNOWN_INDICATOR = Rule.error("score.unknown-indicator", "三级指标不在指标体系里");
  static final Rule INDICATOR_TWICE = Rule.error("score.indicator-twice", "同一组里指标重复");
  static final Rule MISSING_GROUP = Rule.error("score.missing-group", "指标体系要求的一级指标没有填");
  static final Rule GROUP_POINTS = Rule.error("score.group-points-differ", "组内分值之和不等于该组分值");
  static final Rule POINTS_DIFFER = Rule.error("score.points-differ", "指标的分值与指标体系不同");
  static final Rule MISSING_POINTS = Rule.error("score.missing-points", "指标没有分值，或分值小于 0");
  static final Rule UNKNOWN_DATA = Rule.error("score.unknown-data", "基础数据里的名称不在指标体系里");
  static final Rule DATA_DIFFERS = Rule.error("score.data-differ-from-accounts", "基础数据与决算不同");
  static final Rule UNKNOWN_LEVEL = Rule.error("score.unknown-level", "档次、逐项的名称或得分不在评分标准里");
  static final Rule NOT_SCORABLE =
      new Rule("score.not-scorable", Severity.NOT_CHECKED, "数据不足，指标不能计分");
  static final Rule EXCEEDS_POINTS = Rule.error("score.exceeds-points", "得分超过分值或小于 0");
  static final Rule NOT_ATTAINABLE = Rule.error("score.not-attainable", "按评分标准得不到这个分数");
  static final Rule OUTSIDE_LEVEL = Rule.error("score.outside-level", "得分或完成值不在所写的档次里");
  static final Rule DIFFERS = Rule.error("score.differs-from-rule", "自评得分与按规则算出的不同");
  static final Rule TOTAL_DIFFERS = Rule.error("score.total-differs", "自评总分与算出的不同");
  static final Rule TOTAL_NOT_SUM = Rule.error("score.total-differs-from-sum", "自评总分不等于各项得分之和");
  static final Rule GRADE_DIFFERS = Rule.error("score.grade-differs", "自评等级与总分不符");
  static final Rule UNKNOWN_GRADE = Rule.error("score.unknown-grade", "自评等级不在指标体系的等级里");
  static final Rule UNITS_DIFFER = Rule.error("score.units-differ", "指标值与完成值的单位不同");
  static final Rule KINDS_DIFFER = Rule.warning("score.kinds-differ", "指标值是数量，完成值不是");
  static final Rule NO_EXEMPTION = Rule.error("score.exemption-not-allowed", "这一指标不能免考");
  static final Rule NO_REASON = Rule.warning("score.reason-missing", "失分没有说明原因");
  static final Rule OVER_FULFILLED = Rule.warning("score.over-fulfilled", "超额完成过多，没有说明原因");

  public static final List<Rule> ALL =
      List.of(
          RUBRIC_POINTS,
          RUBRIC_GRADES,
          TIERS_GAP,
          TIERS_OVERLAP,
          RUBRIC_SCORES,
          RUBRIC_NAMES,
          FORMULA,
          UNKNOWN_GROUP,
          UNKNOWN_INDICATOR,
          INDICATOR_TWICE,
          MISSING_GROUP,
          GROUP_POINTS,
          POINTS_DIFFER,
          MISSING_POINTS,
          UNKNOWN_DATA,
          DATA_DIFFERS,
          UNKNOWN_LEVEL,
          NOT_SCORABLE,
          EXCEEDS_POINTS,
          NOT_ATTAINABLE,
          OUTSIDE_LEVEL,
          DIFFERS,
          TOTAL_DIFFERS,
          TOTAL_NOT_SUM,
          GRADE_DIFFERS,
          UNKNOWN_GRADE,
          UNITS_DIFFER,
          KINDS_DIFFER,
          NO_EXEMPTION,
          NO_REASON,
          OVER_FULFILLED);

  private ScoreRules() {}
}
