package io.mingzhang.read;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Rubric.Datum;
import io.mingzhang.model.Rubric.Grade;
import io.mingzhang.model.Rubric.Group;
import io.mingzhang.model.Rubric.Part;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Qualitative.Band;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.read.YamlNode.Mapping;
import io.mingzhang.read.YamlNode.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code rubrics/*.yml}. */
final class RubricReader {
  private static final int SCALE_LIMIT = 6;

  private final Fields fields;
  private final boolean scored;
  private final Qualitative qualitative;
  private final RuleReader rules;

  private RubricReader(Fields fields) {
    this.fields = fields;
    this.scored = fields.flag("计分", true);
    this.qualitative = new Qualitative(bands(fields));
    this.rules = new RuleReader(qualitative);
  }

  static Rubric read(String id, Fields root) {
    try (Fields fields = root) {
      return new RubricReader(fields).read(id);
    }
  }

  private Rubric read(String id) {
    return new Rubric(
        id,
        fields.required("名称"),
        fields.text("版本"),
        fields.text("说明"),
        Sha256.of(fields.at().file()),
        scored ? fields.requiredAmount("总分") : null,
        scale(fields.amount("得分小数位")),
        grades(),
        qualitative,
        fields.flag("失分须说明", true),
        fields.has("超额须说明") ? fields.share("超额须说明") : null,
        data(),
        groups(),
        fields.at());
  }

  /** Whole and small: a score of a million decimals would never be finished. */
  private int scale(@Nullable Amount stated) {
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

  private List<Grade> grades() {
    List<Grade> grades = new ArrayList<>();
    for (Fields row : fields.rows("等级", "“等级”的一行")) {
      try (row) {
        grades.add(
            new Grade(row.required("等级"), scored ? row.requiredAmount("不低于").value() : null));
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

  /** A name alone, or {名称: …, 取自: …}. */
  private List<Datum> data() {
    List<Datum> data = new ArrayList<>();
    for (YamlNode item : fields.items("基础数据")) {
      if (item instanceof Scalar scalar) {
        data.add(new Datum(scalar.text().strip(), null, scalar.at()));
      } else if (item instanceof Mapping) {
        fields
            .asGroup("基础数据", item, "“基础数据”的一项")
            .ifPresent(
                row -> {
                  try (row) {
                    data.add(new Datum(row.required("名称"), row.stated("取自"), row.at()));
                  }
                });
      }
    }
    return data;
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Fields row : fields.rows("指标", "“指标”的一行")) {
      try (row) {
        groups.add(group(row));
      }
    }
    return groups;
  }

  private Group group(Fields row) {
    String name = row.required("一级");
    Amount points = scored ? row.requiredAmount("分值") : null;
    boolean rescaled = row.flag("百分制折算", false);
    if (row.has("二级")) {
      return new Group(name, points, null, rescaled, parts(row), row.at());
    }
    if (row.has("三级")) {
      List<Part> parts = List.of(new Part("", points, criteria(row), row.at()));
      return new Group(name, points, null, rescaled, parts, row.at());
    }
    Text input = row.stated("取值");
    BigDecimal value = points == null ? BigDecimal.ZERO : points.value();
    ScoringRule rule = rules.read(row, value);
    if (points == null || (input == null && isForRows(rule))) {
      return new Group(name, points, rule, rescaled, List.of(), row.at());
    }
    Criterion whole = criterion(row, name, points, input, rule);
    return new Group(
        name,
        points,
        null,
        rescaled,
        List.of(new Part("", null, List.of(whole), row.at())),
        row.at());
  }

  /** These need a target and an actual, which only rows have. */
  private static boolean isForRows(ScoringRule rule) {
    return rule instanceof ByTarget || rule instanceof Proportional || rule instanceof Qualitative;
  }

  private List<Part> parts(Fields group) {
    List<Part> parts = new ArrayList<>();
    for (Fields row : group.rows("二级", "“二级”的一行")) {
      try (row) {
        parts.add(new Part(row.required("名称"), row.requiredAmount("分值"), criteria(row), row.at()));
      }
    }
    return parts;
  }

  private List<Criterion> criteria(Fields part) {
    List<Criterion> criteria = new ArrayList<>();
    for (Fields row : part.rows("三级", "“三级”的一行")) {
      try (row) {
        Amount points = row.requiredAmount("分值");
        criteria.add(
            criterion(
                row,
                row.required("指标"),
                points,
                row.stated("取值"),
                rules.read(row, points.value())));
      }
    }
    return criteria;
  }

  private static Criterion criterion(
      Fields row, String name, Amount points, @Nullable Text input, ScoringRule rule) {
    return new Criterion(
        name,
        points,
        input,
        rule,
        row.flag("未设置不得分", false),
        row.flag("免考满分", false),
        row.text("评价标准"),
        row.text("指标说明"),
        row.at());
  }
}
