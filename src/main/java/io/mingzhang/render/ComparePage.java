package io.mingzhang.render;

import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.CompareView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.RankingView;
import io.mingzhang.render.view.RankingView.RankedView;
import io.mingzhang.render.view.TocView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Units beside each other for the newest year that enough of them have published. */
final class ComparePage {
  private static final int SHOWN = 20;
  private static final int LEAST = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String EXECUTION = "支出决算数除以全年预算数；没有全年预算数的，用自评表的全年执行数和全年预算数。";
  private static final LinkView NO_RUBRIC = new LinkView("", "", List.of());

  private final int year;
  private final List<UnitSummary> units;

  ComparePage(List<UnitSummary> units) {
    Coverage coverage = new Coverage(units);
    this.year = coverage.comparedYear();
    this.units = coverage.published(year);
  }

  /** Nothing where no measure is known of two units. */
  Optional<CompareView> view() {
    List<RankingView> rankings = new ArrayList<>();
    ranking("预算执行率", "execution", "%", EXECUTION, NO_RUBRIC, values(this::execution))
        .ifPresent(rankings::add);
    int alone = 0;
    for (Map.Entry<UnitSummary.Scheme, List<Value>> scheme : scores().entrySet()) {
      Optional<RankingView> ranking = ranking(scheme.getKey(), scheme.getValue());
      ranking.ifPresent(rankings::add);
      alone += ranking.isPresent() ? 0 : scheme.getValue().size();
    }
    ranking("人均公用经费", "operating", "万元", "公用经费支出除以在职人员数。", NO_RUBRIC, values(this::operating))
        .ifPresent(rankings::add);
    return rankings.isEmpty()
        ? Optional.empty()
        : Optional.of(new CompareView(Integer.toString(year), statement(alone), rankings));
  }

  private String statement(int alone) {
    String statement =
        year + "年度已有" + units.size() + "家单位公开。这里只列公开了有关数据的单位，从高到低排列；高低不等于好坏，原因见各单位的说明。";
    return alone == 0 ? statement : statement + "有" + alone + "家的自评得分没有列入：它们用的指标体系没有第二家采用，得分不能相比。";
  }

  static List<TocView> contents(CompareView view) {
    return view.rankings().stream()
        .map(ranking -> new TocView(ranking.title(), ranking.anchor(), List.of()))
        .toList();
  }

  private record Value(UnitSummary unit, BigDecimal value, String text, String from, String path) {}

  /** The scores by the scheme they come from; what a unit gave itself without one is left out. */
  private Map<UnitSummary.Scheme, List<Value>> scores() {
    Map<UnitSummary.Scheme, List<Value>> scores =
        new TreeMap<>(Comparator.comparing(UnitSummary.Scheme::id));
    for (Value value : values(this::score)) {
      UnitSummary.Scheme scheme = of(value.unit()).scheme();
      if (scheme != null) {
        scores.computeIfAbsent(scheme, fresh -> new ArrayList<>()).add(value);
      }
    }
    return scores;
  }

  private static Optional<RankingView> ranking(UnitSummary.Scheme scheme, List<Value> values) {
    return ranking(
        "绩效自评得分：" + scheme.name(),
        "score-" + scheme.id(),
        "分",
        "部门整体支出绩效自评的总分。只比较采用同一指标体系的单位。",
        new LinkView(scheme.name(), "../" + Address.rubric(scheme.id()), List.of()),
        values);
  }

  /** The highest first. */
  private List<Value> values(Function<UnitSummary, Optional<Value>> measure) {
    return units.stream()
        .flatMap(one -> measure.apply(one).stream())
        .sorted(
            Comparator.comparing(Value::value).reversed().thenComparing(value -> value.unit().id()))
        .toList();
  }

  private static Optional<RankingView> ranking(
      String title, String anchor, String unit, String note, LinkView rubric, List<Value> values) {
    if (values.size() < LEAST) {
      return Optional.empty();
    }
    List<RankedView> rows = rows(values, unit);
    int first = Math.min(SHOWN, rows.size());
    return Optional.of(
        new RankingView(
            title,
            anchor,
            unit,
            note,
            rubric,
            statement(values, unit),
            rows.subList(0, first),
            rows.subList(first, rows.size())));
  }

  /** Equal values share a rank. */
  private static List<RankedView> rows(List<Value> values, String unit) {
    BigDecimal most = values.get(0).value();
    BigDecimal longest = unit.equals("万元") ? most : most.max(HUNDRED);
    List<RankedView> rows = new ArrayList<>();
    int rank = 1;
    for (int i = 0; i < values.size(); i++) {
      Value one = values.get(i);
      if (i > 0 && !one.text().equals(values.get(i - 1).text())) {
        rank = i + 1;
      }
      BigDecimal share =
          longest.signum() == 0
              ? BigDecimal.ZERO
              : one.value().multiply(HUNDRED).divide(longest, 1, RoundingMode.HALF_UP);
      rows.add(
          new RankedView(
              Integer.toString(rank),
              one.unit().name(),
              "../" + one.path(),
              one.text(),
              share.toPlainString(),
              one.from()));
    }
    return rows;
  }

  private static String statement(List<Value> values, String unit) {
    Value highest = values.get(0);
    Value lowest = values.get(values.size() - 1);
    if (highest.text().equals(lowest.text())) {
      return values.size() + "家单位都是" + highest.text() + unit + "。";
    }
    String ends =
        values.size()
            + "家单位中，最高"
            + (highest.text() + unit)
            + "（"
            + highest.unit().name()
            + "），最低"
            + (lowest.text() + unit)
            + "（"
            + lowest.unit().name()
            + "）";
    return values.size() % 2 == 0
        ? ends + "。"
        : ends + "，居中的是" + values.get(values.size() / 2).text() + unit + "。";
  }

  private Optional<Value> execution(UnitSummary unit) {
    UnitSummary.Measures known = of(unit).measures();
    BigDecimal executed = known.executed();
    BigDecimal budget = known.budget();
    if (executed == null || budget == null || budget.signum() <= 0 || executed.signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        value(
            unit,
            executed.multiply(HUNDRED).divide(budget, 2, RoundingMode.HALF_UP),
            Format.rate(executed, budget),
            Format.money(executed) + " ÷ " + Format.money(budget)));
  }

  private Optional<Value> score(UnitSummary unit) {
    BigDecimal score = of(unit).score();
    return score == null || score.signum() < 0
        ? Optional.empty()
        : Optional.of(value(unit, score, Format.count(score), of(unit).grade()));
  }

  private Optional<Value> operating(UnitSummary unit) {
    Figure operating = of(unit).measures().operating();
    BigDecimal staff = of(unit).measures().staff();
    if (operating == null
        || staff == null
        || staff.signum() <= 0
        || operating.value().signum() < 0) {
      return Optional.empty();
    }
    BigDecimal money = operating.measure().in(Measure.WAN_YUAN, operating.value());
    BigDecimal each = money.divide(staff, 2, RoundingMode.HALF_UP);
    return Optional.of(
        value(
            unit,
            each,
            Format.money(each),
            Format.money(money) + "万元 ÷ " + Format.count(staff) + "人"));
  }

  private Value value(UnitSummary unit, BigDecimal value, String text, String from) {
    return new Value(
        unit, value, text, from, Address.unit(unit.id()) + "#" + UnitPage.anchor(year));
  }

  private UnitSummary.Year of(UnitSummary unit) {
    return unit.years().stream().filter(one -> one.year() == year).findFirst().orElseThrow();
  }
}
