package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.DistrictView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.UnitLineView;
import io.mingzhang.render.view.YearLinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units and documents as the lists of several pages print them. */
final class UnitLists {
  private UnitLists() {}

  static Map<String, List<UnitSummary>> byDistrict(List<UnitSummary> units) {
    return by(units, unit -> String.join("", unit.district()));
  }

  static Map<String, List<UnitSummary>> byKind(List<UnitSummary> units) {
    return by(units, unit -> unit.kind().isEmpty() ? "没有写明性质的单位" : unit.kind());
  }

  private static Map<String, List<UnitSummary>> by(
      List<UnitSummary> units, Function<UnitSummary, String> group) {
    return units.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
  }

  /**
   * @param kind what the anchors of the groups begin with
   * @param root the way to the site's root
   */
  static List<DistrictView> groups(
      Map<String, List<UnitSummary>> groups, String kind, String root) {
    Anchors anchors = new Anchors(kind);
    return groups.entrySet().stream()
        .map(
            group ->
                new DistrictView(
                    group.getKey(),
                    anchors.of(group.getKey()),
                    group.getValue().stream().map(unit -> line(unit, root)).toList()))
        .toList();
  }

  private static UnitLineView line(UnitSummary unit, String root) {
    List<YearLinkView> years =
        unit.years().stream()
            .flatMap(
                year ->
                    Documents.of(unit.id(), year).stream()
                        .limit(1)
                        .map(
                            first ->
                                new YearLinkView(
                                    year.year() + "年度",
                                    root + first.path(),
                                    Titles.of(unit.name(), year.year(), first.subject()),
                                    year.publishedOn().toString())))
            .toList();
    return new UnitLineView(
        unit.name(), root + Address.unit(unit.id()), unit.kind(), unit.onBehalf(), years);
  }

  static PublicationView publication(
      UnitSummary unit, UnitSummary.Year year, Documents.Document document, String root) {
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
        root + document.path(),
        year.publishedOn().toString(),
        tags);
  }
}
