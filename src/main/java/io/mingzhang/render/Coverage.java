package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who has published for which year, and who must. A unit must publish for every year from the first
 * that it published on, and every unit of the site for the newest year: of what was before, a site
 * cannot know whether the unit was there.
 */
final class Coverage {
  private final List<UnitSummary> units;
  private final Predicate<UnitSummary.Year> counted;
  private final Predicate<UnitSummary.Year> obliging;

  private Coverage(
      List<UnitSummary> units,
      Predicate<UnitSummary.Year> counted,
      Predicate<UnitSummary.Year> obliging) {
    this.units = List.copyOf(units);
    this.counted = counted;
    this.obliging = obliging;
  }

  /** Of documents of whatever kind. */
  Coverage(List<UnitSummary> units) {
    this(units, Coverage::isAny, Coverage::isAny);
  }

  /**
   * Of the documents of one kind. The law asks final accounts of every unit that is there, which
   * any document shows; an evaluation is expected from a unit's first evaluation on.
   */
  static Coverage of(List<UnitSummary> units, DocumentKind kind) {
    return new Coverage(
        units, kind::isIn, kind == DocumentKind.ACCOUNTS ? Coverage::isAny : kind::isIn);
  }

  private static boolean isAny(UnitSummary.Year year) {
    return List.of(DocumentKind.values()).stream().anyMatch(kind -> kind.isIn(year));
  }

  /** The years for which somebody has published or must, the newest first. */
  List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    for (UnitSummary unit : units) {
      unit.years().stream().filter(obliging).forEach(year -> years.add(year.year()));
    }
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

  private int first(UnitSummary unit) {
    return unit.years().stream()
        .filter(year -> !year.draft() && obliging.test(year))
        .mapToInt(UnitSummary.Year::year)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean hasPublished(UnitSummary unit, int year) {
    return unit.years().stream()
        .anyMatch(one -> one.year() == year && !one.draft() && counted.test(one));
  }
}
