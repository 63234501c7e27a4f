package io.mingzhang.render;

import io.mingzhang.model.Assessed;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Rubric;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.ChartView;
import io.mingzhang.render.view.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of a unit over the years, as lines where two years or more are known. */
final class Trends {
  private final List<Assessed> years;
  private final Function<ChartSpec, PaintedChart> painter;

  Trends(List<Assessed> assessed, Function<ChartSpec, PaintedChart> painter) {
    this.years =
        assessed.stream()
            .sorted(Comparator.comparingInt((Assessed one) -> one.disclosure().year()))
            .toList();
    this.painter = painter;
  }

  List<ChartView> views() {
    Map<String, String> money = new TreeMap<>(Comparator.reverseOrder());
    money.put("收入", Facts.INCOME);
    money.put("支出", Facts.EXPENDITURE);
    List<Optional<ChartSpec.Lines>> drawn = new ArrayList<>();
    drawn.add(lines("历年收入和支出", money, years));
    drawn.add(lines("历年“三公”经费", Map.of("“三公”经费", Facts.THREE_PUBLIC), years));
    byRubric()
        .forEach(
            (rubric, those) ->
                drawn.add(lines("历年绩效自评得分：" + rubric.name(), Map.of("自评得分", "自评.总分"), those)));
    List<ChartView> views = new ArrayList<>();
    drawn.stream().flatMap(Optional::stream).forEach(spec -> views.add(view(spec, views.size())));
    return views;
  }

  /** A line between scores of two schemes would show a change that nobody made. */
  private Map<Rubric, List<Assessed>> byRubric() {
    Map<Rubric, List<Assessed>> byRubric = new TreeMap<>(Comparator.comparing(Rubric::id));
    for (Assessed year : years) {
      if (year.scorecard() != null) {
        byRubric.computeIfAbsent(year.scorecard().rubric(), fresh -> new ArrayList<>()).add(year);
      }
    }
    return byRubric;
  }

  /** The figures stand in the table of the years, so the picture brings no table of its own. */
  private ChartView view(ChartSpec.Lines spec, int before) {
    PaintedChart painted = painter.apply(spec);
    return new ChartView(
        "图" + (before + 1),
        spec.title(),
        Markup.of(painted.wide()),
        Markup.of(painted.narrow()),
        spec.description(),
        new TableView(spec.title(), "", List.of(), List.of(), ""));
  }

  private static Optional<ChartSpec.Lines> lines(
      String title, Map<String, String> names, List<Assessed> years) {
    Map<String, NavigableMap<Integer, Figure>> known = new TreeMap<>(Comparator.reverseOrder());
    names.forEach((name, fact) -> known.put(name, known(fact, years)));
    known.values().removeIf(figures -> figures.size() < 2);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> all =
        known.values().stream().flatMap(figures -> figures.values().stream()).toList();
    Measure measure =
        all.stream().map(Figure::measure).distinct().count() == 1
            ? all.get(0).measure()
            : Measure.WAN_YUAN;
    int first = known.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
    int last = known.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
    List<ChartSpec.Line> lines =
        known.entrySet().stream()
            .map(one -> new ChartSpec.Line(one.getKey(), points(one.getValue(), first, measure)))
            .toList();
    if (lines.size() == 2 && lines.get(0).points().equals(lines.get(1).points())) {
      // One line would hide the other.
      lines =
          List.of(
              new ChartSpec.Line(
                  lines.get(0).name() + "和" + lines.get(1).name(), lines.get(0).points()));
    }
    return Optional.of(
        new ChartSpec.Lines(
            title + "（" + measure.label() + "）",
            lines.stream()
                .map(line -> said(line, first, measure))
                .collect(Collectors.joining("；", "", "。")),
            IntStream.rangeClosed(first, last).mapToObj(year -> year + "年").toList(),
            lines));
  }

  private static NavigableMap<Integer, Figure> known(String fact, List<Assessed> years) {
    NavigableMap<Integer, Figure> figures = new TreeMap<>();
    for (Assessed year : years) {
      year.facts().get(fact).ifPresent(figure -> figures.put(year.disclosure().year(), figure));
    }
    return figures;
  }

  private static List<ChartSpec.Point> points(
      Map<Integer, Figure> figures, int first, Measure measure) {
    return figures.entrySet().stream()
        .map(
            one -> {
              Figure figure = one.getValue();
              BigDecimal value = figure.measure().in(measure, figure.value());
              String text = measure.isMoney() ? Format.money(value) : Format.count(value);
              return new ChartSpec.Point(one.getKey() - first, value, text);
            })
        .toList();
  }

  private static String said(ChartSpec.Line line, int first, Measure measure) {
    return line.points().stream()
        .map(point -> (first + point.year()) + "年" + point.text() + measure.label())
        .collect(Collectors.joining("，", line.name() + "：", ""));
  }
}
