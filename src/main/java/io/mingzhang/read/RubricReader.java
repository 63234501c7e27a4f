package io.mingzhang.read;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Band;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Rubric.Indicator;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.ScoringRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code rubrics/*.yml}. */
final class RubricReader {
  private static final Map<String, ScoringRule> RULES =
      new TreeMap<>(
          Map.of("比例", new Proportional(), "定性", new Qualitative(), "按指标值", new ByTarget()));

  private static final int SCALE_LIMIT = 6;

  private RubricReader() {}

  static Rubric read(String id, Fields root) {
    try (Fields fields = root) {
      Amount scale = fields.amount("得分小数位");
      return new Rubric(
          id,
          fields.required("名称"),
          fields.text("版本"),
          fields.requiredAmount("总分"),
          scale(scale, fields),
          grades(fields),
          bands(fields),
          indicators(fields),
          fields.at());
    }
  }

  /** Whole and small: a score of a million decimals would never be finished. */
  private static int scale(@Nullable Amount stated, Fields fields) {
    if (stated == null) {
      return 2;
    }
    boolean fits =
        stated.value().stripTrailingZeros().scale() <= 0
            && stated.value().signum() >= 0
            && stated.value().compareTo(BigDecimal.valueOf(SCALE_LIMIT)) <= 0;
    if (!fits) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_NUMBER.at(
                  stated.at(),
                  "“得分小数位”应当是 0 到 " + SCALE_LIMIT + " 的整数，这里是“" + stated.value() + "”",
                  "写 1 或 2"));
      return 2;
    }
    return stated.value().intValueExact();
  }

  private static List<Grade> grades(Fields fields) {
    List<Grade> grades = new ArrayList<>();
    for (Fields row : fields.rows("等级", "“等级”的一行")) {
      try (row) {
        grades.add(new Grade(row.required("等级"), row.requiredAmount("不低于").value()));
      }
    }
    return grades;
  }

  private static List<Band> bands(Fields fields) {
    List<Band> bands = new ArrayList<>();
    for (Fields row : fields.rows("定性档次", "“定性档次”的一行")) {
      try (row) {
        bands.add(new Band(row.required("档次"), row.share("不低于")));
      }
    }
    return bands;
  }

  private static List<Indicator> indicators(Fields fields) {
    List<Indicator> indicators = new ArrayList<>();
    for (Fields row : fields.rows("指标", "“指标”的一行")) {
      try (row) {
        indicators.add(
            new Indicator(
                row.required("一级"),
                row.requiredAmount("分值"),
                row.stated("取值"),
                rule(row.group("评分", "“评分”")),
                row.at()));
      }
    }
    return indicators;
  }

  private static ScoringRule rule(Optional<Fields> group) {
    if (group.isEmpty()) {
      return new ByTarget();
    }
    try (Fields fields = group.get()) {
      fields.required("方式");
      String kind = fields.choice("方式", RULES.keySet(), name -> name);
      ScoringRule rule = kind == null ? null : RULES.get(kind);
      return rule == null ? new ByTarget() : rule;
    }
  }
}
