package io.mingzhang.read;

import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Funding;
import io.mingzhang.model.Goal;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorGroup.Part;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Narrative;
import io.mingzhang.model.ProjectEvaluation;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.read.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the forms of an evaluation: {@code evaluation.yml} and {@code projects/*.yml}. */
final class EvaluationReader {
  private static final Pattern CASES = Pattern.compile("(\\d{1,4})例(不符)?");

  /** A row of its own, and a part of the row above. */
  private static final List<Integer> LEVELS = List.of(1, 2);

  private final Naming naming;

  private EvaluationReader(Naming naming) {
    this.naming = naming;
  }

  static SelfEvaluation evaluation(Fields root) {
    EvaluationReader reader = new EvaluationReader(Naming.UNIT);
    try (Fields fields = root) {
      return new SelfEvaluation(
          reader.form(fields, "年度资金总额"),
          fields.amounts("收入性质", List.of()),
          fields.amounts("支出性质", List.of()),
          reader.baseData(fields),
          reader.aspects(fields));
    }
  }

  /**
   * A project.
   *
   * @param report its report, read by the name under which the project's figures are known
   */
  static ProjectEvaluation project(String id, Fields root, Function<Naming, Narrative> report) {
    try (Fields fields = root) {
      String name = fields.required("名称");
      Naming naming = Naming.project(name);
      return new ProjectEvaluation(
          id,
          name,
          fields.text("主管部门"),
          fields.text("实施单位"),
          new EvaluationReader(naming).form(fields, "资金"),
          report.apply(naming));
    }
  }

  private EvaluationForm form(Fields fields, String total) {
    return new EvaluationForm(
        fields.stated("指标体系"),
        unit(fields),
        total(fields, total),
        sources(fields),
        goals(fields),
        groups(fields),
        fields.amount("自评总分"),
        fields.stated("自评等级"),
        fields.at());
  }

  /** A form without amounts needs no unit of money. */
  private static Measure unit(Fields fields) {
    boolean hasMoney =
        List.of("年度资金总额", "资金", "资金来源", "收入性质", "支出性质", "基础数据").stream().filter(fields::has).count()
            > 0;
    return hasMoney || fields.has("金额单位") ? Money.unit(fields) : Measure.WAN_YUAN;
  }

  private static @Nullable Funding total(Fields fields, String key) {
    return fields.group(key, "“" + key + "”").map(row -> funding(row, key)).orElse(null);
  }

  private static List<Funding> sources(Fields fields) {
    List<Funding> sources = new ArrayList<>();
    for (Fields row : fields.rows("资金来源", "资金来源的一行")) {
      sources.add(funding(row, row.required("来源")));
    }
    return sources;
  }

  /** A project's form says 预算数 and 执行数 where the unit's says 全年预算数 and 全年执行数. */
  private static Funding funding(Fields fields, String source) {
    try (Fields row = fields) {
      Amount initial = row.amount("年初预算数");
      Amount budget = row.amount("全年预算数");
      Amount executed = row.amount("全年执行数");
      return new Funding(
          source,
          initial,
          budget != null ? budget : row.amount("预算数"),
          executed != null ? executed : row.amount("执行数"),
          row.at());
    }
  }

  private List<Goal> goals(Fields fields) {
    List<Goal> goals = new ArrayList<>();
    for (Fields row : fields.rows("年度总体目标", "年度总体目标的一行")) {
      try (row) {
        goals.add(new Goal(row.requiredProse("预期目标", naming), row.prose("实际完成情况", naming)));
      }
    }
    return goals;
  }

  private List<IndicatorGroup> groups(Fields fields) {
    List<IndicatorGroup> groups = new ArrayList<>();
    Optional<Fields> firstLevel = fields.group("绩效指标", "“绩效指标”");
    if (firstLevel.isPresent()) {
      Fields names = firstLevel.get();
      for (String name : names.keys()) {
        names
            .value(name)
            .ifPresent(
                node ->
                    groups.add(
                        new IndicatorGroup(name, parts(names, name, node), names.keyAt(name))));
      }
    }
    return groups;
  }

  private List<Part> parts(Fields groups, String name, YamlNode node) {
    if (node instanceof Sequence) {
      return List.of(new Part("", rows(groups, name)));
    }
    List<Part> parts = new ArrayList<>();
    Optional<Fields> secondLevel = groups.asGroup(name, node, "“" + name + "”");
    if (secondLevel.isPresent()) {
      for (String part : secondLevel.get().keys()) {
        parts.add(new Part(part, rows(secondLevel.get(), part)));
      }
    }
    return parts;
  }

  private List<IndicatorResult> rows(Fields fields, String key) {
    List<IndicatorResult> rows = new ArrayList<>();
    for (Fields row : fields.rows(key, "“" + key + "”的一行指标")) {
      try (row) {
        rows.add(
            new IndicatorResult(
                row.required("指标"),
                row.stated("年度指标值"),
                row.stated("实际完成值"),
                row.amount("分值"),
                row.amount("得分"),
                row.stated("档次"),
                marks(row),
                row.stated("免考"),
                row.prose("评价标准", naming),
                row.prose("指标说明", naming),
                row.prose("偏差原因", naming),
                row.at()));
      }
    }
    return rows;
  }

  /** 逐项: 符合, 不符合, 2例, or the score of the item. */
  private static Map<String, IndicatorResult.Marked> marks(Fields row) {
    Map<String, IndicatorResult.Marked> marks = new LinkedHashMap<>();
    Optional<Fields> group = row.group("逐项", "“逐项”");
    if (group.isPresent()) {
      try (Fields items = group.get()) {
        for (String item : items.keys()) {
          Text stated = items.stated(item);
          if (stated != null) {
            mark(stated)
                .ifPresentOrElse(
                    mark -> marks.put(item, new IndicatorResult.Marked(mark, stated.at())),
                    () ->
                        items
                            .log()
                            .add(
                                ReadRules.NOT_A_CHOICE.at(
                                    stated.at(),
                                    "“" + item + "”不能写“" + stated.value() + "”",
                                    "写 符合、不符合、2例，或这一项的得分")));
          }
        }
      }
    }
    return marks;
  }

  private static Optional<Checklist.Mark> mark(Text stated) {
    String text = Numerals.halfWidth(stated.value());
    if (text.equals("符合")) {
      return Optional.of(Checklist.Mark.KEPT);
    }
    if (text.equals("不符合")) {
      return Optional.of(new Checklist.Mark(null, 1));
    }
    Matcher cases = CASES.matcher(text);
    if (cases.matches()) {
      return Optional.of(new Checklist.Mark(null, Integer.parseInt(cases.group(1))));
    }
    return Numerals.decimal(text).map(score -> new Checklist.Mark(score, 0));
  }

  private BaseData baseData(Fields fields) {
    Optional<Fields> group = fields.group("基础数据", "“基础数据”");
    if (group.isEmpty()) {
      return BaseData.NONE;
    }
    try (Fields data = group.get()) {
      List<BaseData.Expense> expenses = new ArrayList<>();
      for (Fields row : data.rows("经费", "“经费”的一行")) {
        try (row) {
          Integer level = row.choice("级", LEVELS, String::valueOf);
          expenses.add(
              new BaseData.Expense(
                  row.required("项目"),
                  level == null ? 1 : level,
                  row.amount("上年决算数"),
                  row.amount("本年预算数"),
                  row.amount("本年决算数"),
                  row.at("项目")));
        }
      }
      return new BaseData(
          data.amount("编制数"),
          data.amount("在职人员数"),
          expenses,
          buildings(data),
          data.amounts("数据", List.of()),
          data.prose("厉行节约措施", naming));
    }
  }

  private static List<BaseData.Building> buildings(Fields data) {
    List<BaseData.Building> buildings = new ArrayList<>();
    for (Fields row : data.rows("楼堂馆所", "“楼堂馆所”的一行")) {
      try (row) {
        buildings.add(
            new BaseData.Building(
                row.required("项目"),
                row.amount("批复规模"),
                row.amount("实际规模"),
                row.amount("预算投资"),
                row.amount("实际投资")));
      }
    }
    return buildings;
  }

  private List<SelfEvaluation.Aspect> aspects(Fields fields) {
    List<SelfEvaluation.Aspect> aspects = new ArrayList<>();
    for (Fields row : fields.rows("评价方面", "“评价方面”的一行")) {
      try (row) {
        aspects.add(new SelfEvaluation.Aspect(row.required("方面"), row.requiredProse("结论", naming)));
      }
    }
    return aspects;
  }
}
