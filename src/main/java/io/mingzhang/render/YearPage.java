package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.TocView;
import io.mingzhang.render.view.YearView;
import io.mingzhang.render.view.YearView.DistrictDocumentsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All documents of one year by district, and who has not published. */
final class YearPage {
  private static final String ROOT = "../../";

  private final int year;
  private final List<UnitSummary> units;

  YearPage(int year, List<UnitSummary> units) {
    this.year = year;
    this.units = units;
  }

  YearView view() {
    Coverage coverage = new Coverage(units);
    Anchors anchors = new Anchors("district");
    List<DistrictDocumentsView> districts = new ArrayList<>();
    for (Map.Entry<String, List<UnitSummary>> district : UnitLists.byDistrict(units).entrySet()) {
      List<PublicationView> documents =
          district.getValue().stream().flatMap(unit -> documents(unit).stream()).toList();
      if (!documents.isEmpty()) {
        districts.add(
            new DistrictDocumentsView(district.getKey(), anchors.of(district.getKey()), documents));
      }
    }
    return new YearView(
        coverage.view(year, ROOT),
        districts,
        coverage.missing(year).stream()
            .map(unit -> new LinkView(unit.name(), ROOT + Address.unit(unit.id()), List.of()))
            .toList());
  }

  static List<TocView> contents(YearView view) {
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

  private List<PublicationView> documents(UnitSummary unit) {
    return unit.years().stream()
        .filter(one -> one.year() == year)
        .flatMap(
            one ->
                Documents.of(unit.id(), one).stream()
                    .map(document -> UnitLists.publication(unit, one, document, ROOT)))
        .toList();
  }
}
