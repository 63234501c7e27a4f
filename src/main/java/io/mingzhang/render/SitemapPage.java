package io.mingzhang.render;

import io.mingzhang.model.Rubric;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.LinkGroupView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.SitemapView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The map of the site (网站地图): its columns, and the units by district. */
final class SitemapPage {
  private static final String ROOT = Address.root(Address.SITEMAP);

  private SitemapPage() {}

  static SitemapView view(List<UnitSummary> units, Collection<Rubric> rubrics) {
    List<LinkView> columns = new ArrayList<>();
    columns.add(link("首页", Address.INDEX));
    columns.add(link("按性质列出的单位", Address.KINDS));
    columns.add(link("搜索", Address.SEARCH));
    if (!rubrics.isEmpty()) {
      columns.add(link("评分标准", Address.RUBRICS));
      rubrics.forEach(rubric -> columns.add(link(rubric.name(), Address.rubric(rubric.id()))));
    }
    columns.add(link("名词解释", Address.GLOSSARY));
    List<LinkGroupView> groups = new ArrayList<>();
    groups.add(new LinkGroupView("栏目", "columns", columns));
    Map<String, List<UnitSummary>> districts =
        units.stream()
            .sorted(Comparator.comparing(UnitSummary::id))
            .collect(
                Collectors.groupingBy(
                    unit -> String.join("", unit.district()), TreeMap::new, Collectors.toList()));
    Anchors anchors = new Anchors("district");
    districts.forEach(
        (district, those) ->
            groups.add(
                new LinkGroupView(
                    district,
                    anchors.of(district),
                    those.stream()
                        .map(unit -> link(unit.name(), Address.unit(unit.id())))
                        .toList())));
    return new SitemapView(groups);
  }

  static List<TocView> contents(SitemapView view) {
    return view.groups().stream()
        .map(group -> new TocView(group.title(), group.anchor(), List.of()))
        .toList();
  }

  private static LinkView link(String text, String path) {
    return new LinkView(text, ROOT + path, List.of());
  }
}
