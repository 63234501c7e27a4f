package io.mingzhang.render;

import io.mingzhang.model.Derivation;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Figure;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.figure.Rate;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.CellView;
import io.mingzhang.render.view.HeaderView;
import io.mingzhang.render.view.RowView;
import io.mingzhang.render.view.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table in the making: the first column heads the rows, the others hold figures. Rows and columns
 * in which nothing is known are left out.
 */
final class Sheet {
  private final String caption;
  private final String unit;
  private final List<String> columns;
  private final List<RowView> rows = new ArrayList<>();

  Sheet(String caption, String unit, String... columns) {
    this.caption = caption;
    this.unit = unit;
    this.columns = List.of(columns);
  }

  Sheet row(String name, CellView... cells) {
    return add("", name, 1, false, List.of(cells));
  }

  Sheet row(int level, String name, CellView... cells) {
    return add("", name, level, false, List.of(cells));
  }

  Sheet row(String code, String name, int level, CellView... cells) {
    return add(code, name, level, false, List.of(cells));
  }

  Sheet total(String name, CellView... cells) {
    return add("", name, 1, true, List.of(cells));
  }

  private Sheet add(String code, String name, int level, boolean total, List<CellView> cells) {
    if (cells.stream().anyMatch(Sheet::isKnown)) {
      List<CellView> all = new ArrayList<>();
      all.add(new CellView(name, code, false, ""));
      all.addAll(cells);
      rows.add(new RowView(Integer.toString(level), total, all));
    }
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  TableView view() {
    int[] kept = IntStream.range(0, columns.size()).filter(this::isKept).toArray();
    List<HeaderView> headers =
        Arrays.stream(kept).mapToObj(i -> new HeaderView(columns.get(i), isNumeric(i))).toList();
    List<RowView> lines =
        rows.stream()
            .map(
                row ->
                    new RowView(
                        row.level(),
                        row.total(),
                        Arrays.stream(kept).mapToObj(row.cells()::get).toList()))
            .toList();
    boolean gaps = lines.stream().flatMap(row -> row.cells().stream()).anyMatch(Sheet::isUnknown);
    return new TableView(caption, unit, headers, lines, gaps ? "“—”表示没有填报或不能计算。" : "");
  }

  private boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> row.cells().get(column).numeric());
  }

  private boolean isKept(int column) {
    return column == 0 || rows.stream().anyMatch(row -> isKnown(row.cells().get(column)));
  }

  private static boolean isKnown(CellView cell) {
    return !isUnknown(cell) && !cell.text().isEmpty();
  }

  private static boolean isUnknown(CellView cell) {
    return cell.text().equals(Format.UNKNOWN);
  }

  /** A cell that holds a named figure. */
  static CellView fact(Facts facts, String name) {
    Figure figure = facts.get(name).orElse(null);
    return new CellView(Format.bare(figure), "", true, figure == null ? "" : name);
  }

  /** A cell that holds a finished figure; what is not known has no name. */
  static CellView named(String text, String name) {
    return new CellView(text, "", true, text.equals(Format.UNKNOWN) ? "" : name);
  }

  /** This year's figure, last year's, and how it changed. */
  static CellView[] twoYears(Facts facts, String now, String before) {
    return new CellView[] {
      fact(facts, now),
      fact(facts, before),
      difference(facts, now, before),
      change(facts, now, before)
    };
  }

  static CellView difference(Facts facts, String now, String before) {
    return named(
        Format.money(Wording.difference(facts.value(now), facts.value(before))),
        Derivation.DIFFERENCE.of(now, before));
  }

  static CellView change(Facts facts, String now, String before) {
    return named(
        Wording.changeRate(facts.value(now), facts.value(before)),
        Derivation.CHANGE.of(now, before));
  }

  /** The first figure as a percentage of the second. */
  static CellView rate(Facts facts, Derivation way, String part, String whole) {
    return named(Format.percent(facts.value(part), facts.value(whole)), way.of(part, whole));
  }

  /** The shares of those figures that are known, which add up to 100. */
  static Map<String, CellView> shares(Facts facts, List<String> names) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String name : names) {
      facts.get(name).ifPresent(figure -> values.put(name, figure.value()));
    }
    List<String> all = List.copyOf(values.keySet());
    Map<String, CellView> cells = new LinkedHashMap<>();
    Rate.shares(values).forEach((name, share) -> cells.put(name, named(share, share(name, all))));
    return cells;
  }

  /** The lasting name of a part's share of some parts. */
  static String share(String part, List<String> parts) {
    return Derivation.SHARE.of(part, parts);
  }

  static CellView unknown() {
    return figure(Format.UNKNOWN);
  }

  /** A cell that holds a finished figure of no disclosure, such as a bound of a scheme. */
  static CellView figure(String text) {
    return named(text, "");
  }

  /** A cell that belongs to no figures. */
  static CellView empty() {
    return new CellView("", "", true, "");
  }

  static CellView text(String text) {
    return new CellView(text, "", false, "");
  }
}
