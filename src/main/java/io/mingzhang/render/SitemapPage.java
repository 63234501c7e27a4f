package io.mingzhang.render;

import io.mingzhang.model.Rubric;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.view.LinkGroupView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.SitemapView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The map of the site (网站地图): its columns, the lists of documents, and the units by district. */
final class SitemapPage {
  private static final String ROOT = Address.root(Address.SITEMAP);

  private SitemapPage() {}

  /**
   * @param units sorted
   * @param comparable whether there is a page that compares units
   */
  static SitemapView view(List<UnitSummary> units, Collection<Rubric> rubrics, boolean comparable) {
    List<LinkGroupView> groups = new ArrayList<>();
    groups.add(new LinkGroupView("栏目", "columns", columns(rubrics, comparable)));
    List<LinkView> lists =
        new Catalogue(units).lists().stream().map(list -> link(list.title(), list.path())).toList();
    if (!lists.isEmpty()) {
      groups.add(new LinkGroupView("公开目录", Catalogue.ANCHOR, lists));
    }
    Anchors anchors = new Anchors(UnitLists.DISTRICT);
    UnitLists.byDistrict(units)
        .forEach(
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

  private static List<LinkView> columns(Collection<Rubric> rubrics, boolean comparable) {
    List<LinkView> columns = new ArrayList<>();
    columns.add(link("首页", Address.INDEX));
    columns.add(link("按性质列出的单位", Address.KINDS));
    if (comparable) {
      columns.add(link("单位比较", Address.COMPARE));
    }
    columns.add(link("搜索", Address.SEARCH));
    if (!rubrics.isEmpty()) {
      columns.add(link("评分标准", Address.RUBRICS));
      rubrics.forEach(rubric -> columns.add(link(rubric.name(), Address.rubric(rubric.id()))));
    }
    columns.add(link("名词解释", Address.GLOSSARY));
    return columns;
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
