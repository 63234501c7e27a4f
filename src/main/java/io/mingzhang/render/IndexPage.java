package io.mingzhang.render;

import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.DistrictView;
import io.mingzhang.render.view.IndexView;
import io.mingzhang.render.view.KeyFigureView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.TocView;
import io.mingzhang.render.view.UnitLineView;
import io.mingzhang.render.view.YearLinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The front page: what is public, the latest first, and all units by district. */
final class IndexPage {
  private static final int LATEST = 20;

  private final SiteConfig config;
  private final List<UnitSummary> units;

  IndexPage(SiteConfig config, List<UnitSummary> units) {
    this.config = config;
    this.units = units.stream().sorted(Comparator.comparing(UnitSummary::id)).toList();
  }

  IndexView view() {
    return new IndexView(keyFigures(), publications(), config.publisher(), districts());
  }

  static List<TocView> contents(IndexView view) {
    List<TocView> districts =
        view.districts().stream()
            .map(district -> new TocView(district.name(), district.anchor(), List.of()))
            .toList();
    return List.of(new TocView("最新公开", "latest", List.of()), new TocView("单位", "units", districts));
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
    years.stream()
        .mapToInt(UnitSummary.Year::year)
        .max()
        .ifPresent(
            newest -> {
              long units = years.stream().filter(year -> year.year() == newest).count();
              figures.add(count("最新年度", newest, "年度", "已有" + units + "家单位公开"));
            });
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
          all.add(new Dated(publication(unit, year, document), year.year()));
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

  private static PublicationView publication(
      UnitSummary unit, UnitSummary.Year year, Documents.Document document) {
    List<String> tags = new ArrayList<>();
    if (year.draft()) {
      tags.add("草稿");
    }
    if (document.subject().equals(Titles.EVALUATION)) {
      String score = year.score() == null ? "" : Format.count(year.score());
      String result = (score + " " + year.grade()).strip();
      if (!result.isEmpty()) {
        tags.add("自评 " + result);
      }
    }
    if (unit.onBehalf()) {
      tags.add("代为公开");
    }
    return new PublicationView(
        Titles.of(unit.name(), year.year(), document.subject()),
        document.path(),
        year.publishedOn().toString(),
        tags);
  }

  private List<DistrictView> districts() {
    Map<String, List<UnitSummary>> byDistrict =
        units.stream()
            .collect(
                Collectors.groupingBy(
                    unit -> String.join("", unit.district()), TreeMap::new, Collectors.toList()));
    Anchors anchors = new Anchors("district");
    return byDistrict.entrySet().stream()
        .map(
            district ->
                new DistrictView(
                    district.getKey(),
                    anchors.of(district.getKey()),
                    district.getValue().stream().map(IndexPage::line).toList()))
        .toList();
  }

  private static YearLinkView year(
      UnitSummary unit, UnitSummary.Year year, Documents.Document document) {
    return new YearLinkView(
        year.year() + "年度",
        document.path(),
        Titles.of(unit.name(), year.year(), document.subject()),
        year.publishedOn().toString());
  }

  private static UnitLineView line(UnitSummary unit) {
    List<YearLinkView> years =
        unit.years().stream()
            .flatMap(
                year ->
                    Documents.of(unit.id(), year).stream()
                        .limit(1)
                        .map(first -> year(unit, year, first)))
            .toList();
    return new UnitLineView(
        unit.name(), Address.unit(unit.id()), unit.kind(), unit.onBehalf(), years);
  }
}
