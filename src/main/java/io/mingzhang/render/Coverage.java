package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.CoverageView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Who has published for which year, and who must. A unit must publish for every year from the first
 * that it published on, and every unit of the site for the newest year: of what was before, a site
 * cannot know whether the unit was there.
 */
final class Coverage {
  private final List<UnitSummary> units;

  Coverage(List<UnitSummary> units) {
    this.units = List.copyOf(units);
  }

  /** The years of which there is anything, the newest first. */
  List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    units.forEach(unit -> unit.years().forEach(year -> years.add(year.year())));
    return List.copyOf(years);
  }

  /** A draft is not published. */
  List<UnitSummary> published(int year) {
    return units.stream().filter(unit -> hasPublished(unit, year)).toList();
  }

  List<UnitSummary> expected(int year) {
    boolean newest = years().stream().findFirst().filter(one -> one == year).isPresent();
    return units.stream().filter(unit -> newest || first(unit) <= year).toList();
  }

  List<UnitSummary> missing(int year) {
    return expected(year).stream().filter(unit -> !hasPublished(unit, year)).toList();
  }

  /**
   * The newest year of which half of the units that must have published: of a year that has only
   * begun there is little to compare. Where no year is so far, the one of which most have.
   */
  int comparedYear() {
    return years().stream()
        .filter(year -> 2 * published(year).size() >= expected(year).size())
        .findFirst()
        .orElseGet(
            () ->
                years().stream()
                    .max(
                        Comparator.comparingInt((Integer year) -> published(year).size())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(0));
  }

  /** The year as a page at this path shows it. */
  CoverageView view(int year, String root) {
    int published = published(year).size();
    int expected = expected(year).size();
    BigDecimal share =
        BigDecimal.valueOf(100L * published)
            .divide(BigDecimal.valueOf(Math.max(1, expected)), 1, RoundingMode.HALF_UP);
    return new CoverageView(
        Integer.toString(year),
        root + Address.year(year),
        Integer.toString(published),
        Integer.toString(expected),
        share.toPlainString());
  }

  private static int first(UnitSummary unit) {
    return unit.years().stream()
        .filter(year -> !year.draft())
        .mapToInt(UnitSummary.Year::year)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean hasPublished(UnitSummary unit, int year) {
    return unit.years().stream()
        .anyMatch(
            one -> one.year() == year && !one.draft() && !Documents.of(unit.id(), one).isEmpty());
  }
}
