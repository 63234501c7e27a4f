package io.mingzhang.read;

import io.mingzhang.model.Amount;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.AllOrNothing;
import io.mingzhang.model.rule.Better;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Checklist;
import io.mingzhang.model.rule.Component;
import io.mingzhang.model.rule.Deduction;
import io.mingzhang.model.rule.Deduction.Partial;
import io.mingzhang.model.rule.Deduction.Side;
import io.mingzhang.model.rule.Interval;
import io.mingzhang.model.rule.Judged;
import io.mingzhang.model.rule.Proportional;
import io.mingzhang.model.rule.Qualitative;
import io.mingzhang.model.rule.Rescaled;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Sum;
import io.mingzhang.model.rule.Threshold;
import io.mingzhang.model.rule.Tiers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads 评分, the rule of an indicator, by its 方式. */
final class RuleReader {
  static final List<String> KINDS =
      List.of("按指标值", "比例", "分段", "扣分", "逐项", "定性", "全有或全无", "评定", "合计", "二者择一");

  private final Qualitative qualitative;

  RuleReader(Qualitative qualitative) {
    this.qualitative = qualitative;
  }

  /** The rule under 评分; without one a row is scored by its target. */
  ScoringRule read(Fields row, BigDecimal points) {
    Optional<Fields> group = row.group("评分", "“评分”");
    if (group.isEmpty()) {
      return new ByTarget(qualitative);
    }
    try (Fields fields = group.get()) {
      return rule(fields, points);
    }
  }

  private ScoringRule rule(Fields fields, BigDecimal points) {
    Amount full = fields.amount("满分");
    if (full == null) {
      return kind(fields, points);
    }
    if (full.value().signum() <= 0) {
      fields.log().add(ReadRules.NOT_A_NUMBER.at(full.at(), "“满分”应当大于 0", "百分制写 满分: 100"));
      kind(fields, points);
      return new ByTarget(qualitative);
    }
    return new Rescaled(full.value(), kind(fields, full.value()));
  }

  private ScoringRule kind(Fields fields, BigDecimal points) {
    fields.required("方式");
    String kind = fields.choice("方式", KINDS, name -> name);
    if (kind == null) {
      // Without the kind nobody knows which keys belong here.
      fields.keys().forEach(fields::has);
      return new ByTarget(qualitative);
    }
    return switch (kind) {
      case "比例" -> proportional(fields);
      case "分段" -> tiers(fields);
      case "扣分" -> deduction(fields);
      case "逐项" -> checklist(fields);
      case "定性" -> qualitative;
      case "全有或全无" -> new AllOrNothing(condition(fields));
      case "评定" -> judged(fields);
      case "合计" -> new Sum(components(fields, null));
      case "二者择一" -> new Better(components(fields, points));
      default -> new ByTarget(qualitative);
    };
  }

  private static Proportional proportional(Fields fields) {
    String direction = fields.choice("方向", List.of("正向", "反向"), name -> name);
    Text target = fields.stated("标准");
    return new Proportional(
        "反向".equals(direction),
        target == null ? Threshold.ALL : threshold("标准", target.value(), fields));
  }

  private static Deduction deduction(Fields fields) {
    String standard = fields.required("标准").strip();
    Bound bound = Bound.of(standard);
    String number = standard.substring(bound.prefix(standard).length());
    Threshold full = threshold("标准", number, fields);
    Side side = side(standard, number.length() == standard.length() ? null : bound.lost, fields);
    Threshold step = step(stepKey(side), full, fields);
    fields.required("扣");
    Amount each = positive("扣", fields);
    Partial partial = fields.choice("不足一步", List.of(Partial.values()), Partial::label);
    return new Deduction(
        full,
        side,
        step,
        each == null ? BigDecimal.ONE : each.value(),
        partial == null ? Partial.IGNORED : partial);
  }

  private static String stepKey(Side side) {
    return switch (side) {
      case OVER -> "每超过";
      case UNDER -> "每下降";
      case EITHER -> "每偏离";
    };
  }

  /**
   * The side on which points are lost: the sign of the standard and the key of the step both say
   * it.
   *
   * @param signed null when the standard has no sign
   */
  private static Side side(String standard, @Nullable Side signed, Fields fields) {
    Side keyed =
        Stream.of(Side.values()).filter(one -> fields.has(stepKey(one))).findFirst().orElse(null);
    if (signed != null && keyed != null && signed != keyed) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_CHOICE.at(
                  fields.keyAt(stepKey(keyed)),
                  "标准是“" + standard + "”，不能写“" + stepKey(keyed) + "”",
                  "改成“" + stepKey(signed) + "”，或改正标准"));
      return keyed;
    }
    return keyed != null ? keyed : signed != null ? signed : Side.OVER;
  }

  private static Threshold step(String key, Threshold standard, Fields fields) {
    String written = fields.required(key);
    Threshold step = threshold(key, written, fields);
    boolean number = Numerals.isNumber(written);
    if (number && step.value().signum() <= 0) {
      fields
          .log()
          .add(ReadRules.NOT_A_NUMBER.at(fields.at(key), "“" + key + "”应当大于 0", "写成 1% 的样子"));
    } else if (number && step.percent() != standard.percent() && standard.value().signum() != 0) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_NUMBER.at(
                  fields.at(key),
                  "标准是 " + standard.words() + "，“" + key + "”却是 " + step.words(),
                  "两处都写百分数，或都不写"));
    }
    return step.value().signum() > 0 ? step : Threshold.ALL;
  }

  /** A number above 0; null when it is not there or no such number. */
  private static @Nullable Amount positive(String key, Fields fields) {
    Amount amount = fields.amount(key);
    if (amount == null || amount.value().signum() > 0) {
      return amount;
    }
    fields.log().add(ReadRules.NOT_A_NUMBER.at(amount.at(), "“" + key + "”应当大于 0", "写扣几分，如 0.5"));
    return null;
  }

  private static Tiers tiers(Fields fields) {
    List<Tiers.Tier> tiers = new ArrayList<>();
    Interval before = null;
    for (Fields row : fields.rows("档", "“档”的一行")) {
      try (row) {
        Interval interval = Bound.interval(row);
        interval = before == null ? interval : following(before, interval);
        tiers.add(new Tiers.Tier(interval, row.requiredAmount("得").value(), row.at()));
        before = interval;
      }
    }
    Amount rest = fields.amount("其余");
    return new Tiers(tiers, rest == null ? null : rest.value());
  }

  /** Of 不低于95%, 不低于90% … each tier goes on to where the one before it begins. */
  private static Interval following(Interval before, Interval stated) {
    boolean descends =
        stated.high() == null
            && stated.low() != null
            && before.low() != null
            && stated.low().compareTo(before.low()) < 0;
    if (descends) {
      return new Interval(stated.low(), stated.lowIncluded(), before.low(), !before.lowIncluded());
    }
    boolean ascends =
        stated.low() == null
            && stated.high() != null
            && before.high() != null
            && stated.high().compareTo(before.high()) > 0;
    return ascends
        ? new Interval(before.high(), !before.highIncluded(), stated.high(), stated.highIncluded())
        : stated;
  }

  private static Checklist checklist(Fields fields) {
    List<Checklist.Item> items = new ArrayList<>();
    for (Fields row : fields.rows("项", "“项”的一行")) {
      try (row) {
        Amount each = positive("每例扣", row);
        items.add(
            new Checklist.Item(
                row.required("项"),
                row.requiredAmount("分值").value(),
                each == null ? null : each.value(),
                numbers(row, "可得")));
      }
    }
    Amount each = positive("每例扣", fields);
    return new Checklist(items, each == null ? null : each.value());
  }

  private static List<BigDecimal> numbers(Fields row, String key) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (YamlNode.Scalar scalar : row.scalars(key)) {
      Optional<BigDecimal> number = Numerals.decimal(scalar.text());
      if (number.isPresent()) {
        numbers.add(number.get());
      } else {
        row.log()
            .add(
                ReadRules.NOT_A_NUMBER.at(
                    scalar.at(), "“" + key + "”应当是数，这里是“" + scalar.text() + "”", "写成 [1, 0.5, 0]"));
      }
    }
    return numbers;
  }

  private static Judged judged(Fields fields) {
    List<Judged.Level> levels = new ArrayList<>();
    for (Fields row : fields.rows("档", "“档”的一行")) {
      try (row) {
        levels.add(new Judged.Level(row.required("档次"), row.requiredAmount("得").value()));
      }
    }
    return new Judged(levels);
  }

  private static Interval condition(Fields fields) {
    return Bound.interval(fields);
  }

  /** The rules inside a rule; {@code points} when each of them is for all points. */
  private List<Component> components(Fields fields, @Nullable BigDecimal points) {
    List<Component> components = new ArrayList<>();
    for (Fields row : fields.rows("子项", "“子项”的一行")) {
      try (row) {
        BigDecimal own = points == null ? row.requiredAmount("分值").value() : points;
        components.add(new Component(row.required("名称"), own, row.stated("取值"), rule(row, own)));
      }
    }
    return components;
  }

  private static Threshold threshold(String key, String written, Fields fields) {
    String text = Numerals.halfWidth(written).strip();
    Optional<BigDecimal> percentage = Numerals.percentage(text);
    if (percentage.isPresent()) {
      return new Threshold(percentage.get(), true);
    }
    Optional<BigDecimal> number = Numerals.decimal(text);
    if (number.isEmpty() && !text.isEmpty()) {
      fields
          .log()
          .add(
              ReadRules.NOT_A_NUMBER.at(
                  fields.at(key), "“" + key + "”应当是数或百分数，这里是“" + written + "”", "写成 100% 或 3 的样子"));
    }
    return new Threshold(number.orElse(BigDecimal.ZERO), false);
  }

  /** A bound in words, as keys of a tier, and in signs, as before a standard. */
  private enum Bound {
    AT_LEAST("不低于", "≥", Side.UNDER),
    AT_MOST("不超过", "≤", Side.OVER),
    MORE("高于", "＞", Side.UNDER),
    LESS("低于", "＜", Side.OVER),
    EQUAL("等于", "＝", Side.EITHER);

    private final String word;
    private final String sign;
    private final Side lost;

    Bound(String word, String sign, Side lost) {
      this.word = word;
      this.sign = sign;
      this.lost = lost;
    }

    /** The bound that a standard begins with; EQUAL when it begins with a number. */
    static Bound of(String standard) {
      return Arrays.stream(values())
          .filter(bound -> !bound.prefix(standard).isEmpty())
          .findFirst()
          .orElse(EQUAL);
    }

    /** The word or sign with which a standard begins; empty when it begins with a number. */
    String prefix(String standard) {
      return Stream.of(word, sign, Numerals.halfWidth(sign))
          .filter(standard::startsWith)
          .findFirst()
          .orElse("");
    }

    /** The stretch that the keys 不低于, 高于, 不超过, 低于, 等于 of a row describe. */
    static Interval interval(Fields row) {
      Threshold exactly = end(row, EQUAL);
      if (exactly != null) {
        return Interval.exactly(exactly);
      }
      Threshold atLeast = end(row, AT_LEAST);
      Threshold more = end(row, MORE);
      Threshold atMost = end(row, AT_MOST);
      Threshold less = end(row, LESS);
      if (atLeast == null && more == null && atMost == null && less == null) {
        row.log()
            .add(
                ReadRules.MISSING_KEY.at(
                    row.at(), "这里缺少界限", "写 不低于、高于、不超过、低于 或 等于，如 {不低于: 90%, 得: 3}"));
      }
      return new Interval(
          atLeast == null ? more : atLeast,
          atLeast != null,
          atMost == null ? less : atMost,
          atMost != null);
    }

    private static @Nullable Threshold end(Fields row, Bound bound) {
      for (String key : List.of(bound.word, bound.sign, Numerals.halfWidth(bound.sign))) {
        Text stated = row.stated(key);
        if (stated != null) {
          return threshold(key, stated.value(), row);
        }
      }
      return null;
    }
  }
}
