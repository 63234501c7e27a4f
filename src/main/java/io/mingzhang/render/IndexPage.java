package io.mingzhang.render;

import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.IndexView;
import io.mingzhang.render.view.KeyFigureView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The front page: what is public, the latest first, and all units by district. */
final class IndexPage {
  private static final int LATEST = 20;

  private final SiteConfig config;
  private final List<UnitSummary> units;
  private final boolean comparable;

  /**
   * @param units sorted
   * @param comparable whether there is a page that compares units
   */
  IndexPage(SiteConfig config, List<UnitSummary> units, boolean comparable) {
    this.config = config;
    this.units = units;
    this.comparable = comparable;
  }

  IndexView view() {
    return new IndexView(
        keyFigures(),
        kinds(),
        new Catalogue(units).view(""),
        new LinkView("单位比较", comparable ? Address.COMPARE : "", List.of()),
        publications(),
        config.publisher(),
        UnitLists.groups(UnitLists.byDistrict(units), UnitLists.DISTRICT, ""));
  }

  static List<TocView> contents(IndexView view) {
    List<TocView> districts =
        view.districts().stream()
            .map(district -> new TocView(district.name(), district.anchor(), List.of()))
            .toList();
    return List.of(
        new TocView("公开目录", Catalogue.ANCHOR, List.of()),
        new TocView("最新公开", "latest", List.of()),
        new TocView("单位", "units", districts));
  }

  private List<LinkView> kinds() {
    return UnitLists.groups(UnitLists.byKind(units), "kind", "").stream()
        .map(
            kind ->
                new LinkView(
                    kind.name(),
                    Address.KINDS + "#" + kind.anchor(),
                    List.of(Integer.toString(kind.units().size()))))
        .toList();
  }

  private List<KeyFigureView> keyFigures() {
    long documents =
        units.stream()
            .flatMap(unit -> unit.years().stream().map(year -> Documents.of(unit.id(), year)))
            .mapToLong(List::size)
            .sum();
    long onBehalf = units.stream().filter(UnitSummary::onBehalf).count();
    List<UnitSummary.Year> years = units.stream().flatMap(unit -> unit.years().stream()).toList();
    List<KeyFigureView> figures = new ArrayList<>();
    figures.add(count("公开单位", units.size(), "家", "其中代为公开" + onBehalf + "家"));
    figures.add(count("公开文件", documents, "份", "决算、整体自评和项目自评"));
    years.stream()
        .max(Comparator.comparing(UnitSummary.Year::publishedOn))
        .ifPresent(
            last ->
                figures.add(
                    new KeyFigureView(
                        "最近公开", last.publishedOn().toString(), "", "最新一次公开的日期", "", "")));
    Coverage coverage = new Coverage(units);
    coverage.years().stream()
        .findFirst()
        .ifPresent(
            newest ->
                figures.add(
                    count(
                        "最新年度",
                        newest,
                        "年度",
                        "应公开" + units.size() + "家，已公开" + coverage.published(newest).size() + "家")));
    return figures;
  }

  private static KeyFigureView count(String label, long count, String unit, String context) {
    return new KeyFigureView(label, Long.toString(count), unit, context, "", "");
  }

  private record Dated(PublicationView view, int year) {}

  private List<PublicationView> publications() {
    List<Dated> all = new ArrayList<>();
    for (UnitSummary unit : units) {
      for (UnitSummary.Year year : unit.years()) {
        for (Documents.Document document : Documents.of(unit.id(), year)) {
          all.add(new Dated(UnitLists.publication(unit, year, document, ""), year.year()));
        }
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparing((Dated one) -> one.view().date())
                .thenComparing(Dated::year)
                .reversed())
        .limit(LATEST)
        .map(Dated::view)
        .toList();
  }
}
