package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.CatalogueView;
import io.mingzhang.render.view.CoverageView;
import io.mingzhang.render.view.LinkView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The lists of documents, one for each year and kind: each is complete in one page, and together
 * they hold every document once.
 */
final class Catalogue {
  static final String ANCHOR = "catalogue";

  private final List<UnitSummary> units;

  /**
   * @param units sorted
   */
  Catalogue(List<UnitSummary> units) {
    this.units = List.copyOf(units);
  }

  /** The years of which there are documents of any kind, the newest first. */
  List<Integer> years() {
    return new Coverage(units).years();
  }

  /** The lists that are not empty. */
  List<ListPage> lists() {
    return years().stream()
        .flatMap(
            year ->
                Stream.of(DocumentKind.values())
                    .filter(kind -> documents(year, kind) > 0)
                    .map(kind -> new ListPage(year, kind, this, units)))
        .toList();
  }

  CatalogueView view(String root) {
    return new CatalogueView(
        Stream.of(DocumentKind.values()).map(DocumentKind::title).toList(),
        years().stream()
            .map(
                year ->
                    new CatalogueView.YearView(
                        Integer.toString(year),
                        Stream.of(DocumentKind.values())
                            .map(kind -> coverage(year, kind, root))
                            .toList()))
            .toList());
  }

  CoverageView coverage(int year, DocumentKind kind, String root) {
    Coverage coverage = Coverage.of(units, kind);
    int published = coverage.published(year).size();
    int documents = documents(year, kind);
    // Not every unit has projects that are evaluated one by one.
    Optional<Integer> expected =
        kind == DocumentKind.PROJECT
            ? Optional.empty()
            : Optional.of(coverage.expected(year).size()).filter(count -> count > 0);
    return new CoverageView(
        year + "年度" + kind.title(),
        documents == 0 ? "" : root + Address.list(year, kind),
        Integer.toString(published),
        expected.map(String::valueOf).orElse(""),
        Integer.toString(documents),
        expected.map(count -> share(published, count)).orElse(""));
  }

  /** The lists of the same year, the present one without an address. */
  List<LinkView> sameYear(int year, DocumentKind kind, String root) {
    return Stream.of(DocumentKind.values())
        .filter(one -> documents(year, one) > 0)
        .map(
            one ->
                new LinkView(
                    one.title(), one == kind ? "" : root + Address.list(year, one), List.of()))
        .toList();
  }

  /** The same list of the years before and after. */
  List<LinkView> otherYears(int year, DocumentKind kind, String root) {
    NavigableSet<Integer> years = new TreeSet<>(Comparator.naturalOrder());
    years().stream().filter(one -> documents(one, kind) > 0).forEach(years::add);
    return otherYears(years, year, one -> root + Address.list(one, kind));
  }

  /** Links to the nearest years; one that is farther than a year away is not called the next. */
  static List<LinkView> otherYears(
      NavigableSet<Integer> years, int year, IntFunction<String> address) {
    List<LinkView> links = new ArrayList<>();
    Integer before = years.lower(year);
    if (before != null) {
      String way = before == year - 1 ? "上一年：" : "更早：";
      links.add(new LinkView(way + before + "年度", address.apply(before), List.of()));
    }
    Integer after = years.higher(year);
    if (after != null) {
      String way = after == year + 1 ? "下一年：" : "更晚：";
      links.add(new LinkView(way + after + "年度", address.apply(after), List.of()));
    }
    return links;
  }

  private int documents(int year, DocumentKind kind) {
    return units.stream()
        .flatMap(
            unit ->
                unit.years().stream()
                    .filter(one -> one.year() == year)
                    .flatMap(one -> Documents.of(unit.id(), one).stream()))
        .mapToInt(document -> document.kind() == kind ? 1 : 0)
        .sum();
  }

  private static String share(int published, int expected) {
    return BigDecimal.valueOf(100L * published)
        .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
