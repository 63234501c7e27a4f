package io.mingzhang.render;

import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.DistrictView;
import io.mingzhang.render.view.PublicationView;
import io.mingzhang.render.view.UnitLineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units and documents as the lists of several pages print them. */
final class UnitLists {
  /** What the anchors of districts begin with. */
  static final String DISTRICT = "district";

  private UnitLists() {}

  static Map<String, List<UnitSummary>> byDistrict(List<UnitSummary> units) {
    return by(units, unit -> district(unit.district()));
  }

  /** A district by its whole name, as the lists have it for a heading. */
  static String district(List<String> district) {
    return district.isEmpty() ? "没有写明地区的单位" : String.join("", district);
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
    return new UnitLineView(
        unit.name(),
        root + Address.unit(unit.id()),
        unit.name() + "历年公开文件",
        unit.kind(),
        unit.onBehalf(),
        published(unit));
  }

  private static String published(UnitSummary unit) {
    int documents =
        unit.years().stream().mapToInt(year -> Documents.of(unit.id(), year).size()).sum();
    if (documents == 0) {
      return "还没有公开";
    }
    int newest = unit.years().get(0).year();
    int first = unit.years().get(unit.years().size() - 1).year();
    return (first == newest ? "" : first + "—") + newest + "年度，" + documents + "份";
  }

  static PublicationView publication(
      UnitSummary unit, UnitSummary.Year year, Documents.Document document, String root) {
    List<String> tags = new ArrayList<>();
    if (year.draft()) {
      tags.add("草稿");
    }
    if (document.kind() == DocumentKind.EVALUATION) {
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
