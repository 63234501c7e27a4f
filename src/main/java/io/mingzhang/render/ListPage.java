package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.CoverageView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.ListView;
import io.mingzhang.render.view.ListView.DistrictDocumentsView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All documents of one kind and year by district, and who has not published. */
final class ListPage {
  private final int year;
  private final DocumentKind kind;
  private final Catalogue catalogue;
  private final List<UnitSummary> units;
  private final String root;

  ListPage(int year, DocumentKind kind, Catalogue catalogue, List<UnitSummary> units) {
    this.year = year;
    this.kind = kind;
    this.catalogue = catalogue;
    this.units = units;
    this.root = Address.root(path());
  }

  String path() {
    return Address.list(year, kind);
  }

  /** In pieces that are better not broken. */
  List<String> heading() {
    return List.of(year + "年度", kind.title());
  }

  String title() {
    return String.join("", heading());
  }

  String description() {
    return "各单位" + title() + "的完整目录。";
  }

  List<LinkView> sameYear() {
    return catalogue.sameYear(year, kind, root);
  }

  List<LinkView> otherYears() {
    return catalogue.otherYears(year, kind, root);
  }

  ListView view() {
    Anchors anchors = new Anchors(UnitLists.DISTRICT);
    List<DistrictDocumentsView> districts = new ArrayList<>();
    for (Map.Entry<String, List<UnitSummary>> district : UnitLists.byDistrict(units).entrySet()) {
      List<PublicationView> documents =
          district.getValue().stream().flatMap(unit -> documents(unit).stream()).toList();
      if (!documents.isEmpty()) {
        districts.add(
            new DistrictDocumentsView(district.getKey(), anchors.of(district.getKey()), documents));
      }
    }
    CoverageView coverage = catalogue.coverage(year, kind, root);
    return new ListView(coverage, statement(coverage), districts, missing(coverage));
  }

  static List<TocView> contents(ListView view) {
    List<TocView> contents = new ArrayList<>();
    contents.add(
        new TocView(
            "公开文件",
            "documents",
            view.districts().stream()
                .map(district -> new TocView(district.name(), district.anchor(), List.of()))
                .toList()));
    if (!view.missing().isEmpty()) {
      contents.add(new TocView("还没有公开的单位", "missing", List.of()));
    }
    return contents;
  }

  private static String statement(CoverageView coverage) {
    String published = "已公开" + coverage.published() + "家";
    String documents = "，共" + coverage.documents() + "份，都列在这一页上。";
    return coverage.expected().isEmpty()
        ? published + documents
        : "应公开" + coverage.expected() + "家，" + published + documents;
  }

  private List<LinkView> missing(CoverageView coverage) {
    return coverage.expected().isEmpty()
        ? List.of()
        : Coverage.of(units, kind).missing(year).stream()
            .map(unit -> new LinkView(unit.name(), root + Address.unit(unit.id()), List.of()))
            .toList();
  }

  private List<PublicationView> documents(UnitSummary unit) {
    return unit.years().stream()
        .filter(one -> one.year() == year)
        .flatMap(
            one ->
                Documents.of(unit.id(), one).stream()
                    .filter(document -> document.kind() == kind)
                    .map(document -> UnitLists.publication(unit, one, document, root)))
        .toList();
  }
}
