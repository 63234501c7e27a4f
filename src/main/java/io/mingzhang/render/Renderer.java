package io.mingzhang.render;

import io.mingzhang.diag.Log;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Brief;
import io.mingzhang.model.Cited;
import io.mingzhang.model.Page;
import io.mingzhang.model.Profile;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Term;
import io.mingzhang.model.Theme;
import io.mingzhang.model.Unit;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.chart.ChartSpec;
import io.mingzhang.render.chart.PaintedChart;
import io.mingzhang.render.search.Entry;
import io.mingzhang.render.search.UnitEntries;
import io.mingzhang.render.template.Templates;
import io.mingzhang.render.view.CompareView;
import io.mingzhang.render.view.GlossaryView;
import io.mingzhang.render.view.IndexView;
import io.mingzhang.render.view.KindsView;
import io.mingzhang.render.view.ListView;
import io.mingzhang.render.view.PageView;
import io.mingzhang.render.view.RubricView;
import io.mingzhang.render.view.RubricsView;
import io.mingzhang.render.view.SitemapView;
import io.mingzhang.render.view.TocView;
import io.mingzhang.render.view.UnitView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the pages of a site from its facts; may be used by several threads at once. */
public final class Renderer {
  private static final String RUBRICS = "评分标准";

  private final Theme theme;
  private final SiteConfig config;
  private final Map<String, Profile> profiles;
  private final Map<String, Rubric> rubrics;
  private final List<Term> terms;
  private final Function<ChartSpec, PaintedChart> charts;
  private final Templates templates;
  private final Frame frame;

  /**
   * @param charts paints a chart as SVG
   * @param preview drafts are shown under a clear mark; otherwise they have no page
   * @param log receives what is wrong with the theme
   */
  public Renderer(
      Theme theme,
      SiteConfig config,
      Map<String, Profile> profiles,
      Map<String, Rubric> rubrics,
      List<Term> terms,
      Function<ChartSpec, PaintedChart> charts,
      boolean preview,
      Log log) {
    this.theme = theme;
    this.config = config;
    this.profiles = Map.copyOf(profiles);
    this.rubrics = new TreeMap<>(rubrics);
    this.terms = List.copyOf(terms);
    this.charts = charts;
    this.templates = new Templates(theme, log);
    this.frame = new Frame(new Head(config, theme), config, !rubrics.isEmpty(), preview);
  }

  /** The page of a unit and those of all its years, the newest year first. */
  public UnitPages unit(Unit unit, List<Assessed> assessed) {
    List<Page> pages = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Findable(unit).unit());
    String path = Address.unit(unit.id());
    UnitView view = new UnitPage(unit, config, charts).view(assessed);
    print("unit.ftlh", path, frame.unit(unit, path, UnitPage.contents(view)), view)
        .ifPresent(pages::add);
    Map<String, Map<String, Cited>> cited = new HashMap<>();
    cited.put(path, UnitPage.cited(assessed));
    for (Assessed one : assessed) {
      DisclosurePages own = new DisclosurePages(unit, one, frame, templates, profiles, charts);
      pages.addAll(own.all());
      entries.addAll(own.entries());
      cited.putAll(own.cited());
    }
    UnitEntries found =
        new UnitEntries(
            unit.name(), Frame.district(unit.district()), Address.folder(path), entries);
    return new UnitPages(pages, found, cited);
  }

  /** The pages about all units, and the theme's assets. */
  public List<Page> site(List<UnitSummary> unsorted) {
    List<UnitSummary> units =
        unsorted.stream().sorted(Comparator.comparing(UnitSummary::id)).toList();
    List<Page> pages = new ArrayList<>();
    Optional<CompareView> compared = new ComparePage(units).view();
    IndexView index = new IndexPage(config, units, compared.isPresent()).view();
    print(
            "index.ftlh",
            Address.INDEX,
            frame.page(
                Address.INDEX, config.name(), config.introduction(), IndexPage.contents(index)),
            index)
        .ifPresent(pages::add);
    print(
            "search.ftlh",
            Address.SEARCH,
            frame.page(Address.SEARCH, "搜索", "按单位、年度、文件、标题和正文搜索公开的文件。", List.of()),
            index)
        .ifPresent(pages::add);
    compared.flatMap(this::compare).ifPresent(pages::add);
    pages.addAll(lists(units));
    GlossaryView glossary = GlossaryPage.view(terms);
    print(
            "glossary.ftlh",
            Address.GLOSSARY,
            frame.page(
                Address.GLOSSARY, "名词解释", "决算和绩效自评中常用名词的解释。", GlossaryPage.contents(glossary)),
            glossary)
        .ifPresent(pages::add);
    pages.addAll(rubrics());
    SitemapView map = SitemapPage.view(units, rubrics.values(), compared.isPresent());
    print(
            "sitemap.ftlh",
            Address.SITEMAP,
            frame.page(Address.SITEMAP, "网站地图", "本站的栏目和单位。", SitemapPage.contents(map)),
            map)
        .ifPresent(pages::add);
    print(
            "404.ftlh",
            Address.NOT_FOUND,
            frame.page(Address.NOT_FOUND, "没有这个页面", "您要找的页面不存在。", List.of()),
            glossary)
        .ifPresent(pages::add);
    pages.addAll(new Publications(config, units).files(pages));
    theme.assets().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(asset -> pages.add(asset(asset.getKey(), asset.getValue())));
    return pages;
  }

  private Page asset(String path, byte[] bytes) {
    return new Page(path, bytes, Brief.copied(theme.source(path)));
  }

  private Optional<Page> compare(CompareView view) {
    return print(
        "compare.ftlh",
        Address.COMPARE,
        frame.page(
            Address.COMPARE,
            view.year() + "年度单位比较",
            "各单位的预算执行率、绩效自评得分和人均公用经费。",
            ComparePage.contents(view)),
        view);
  }

  /** The units by kind, and the documents of each kind and year. */
  private List<Page> lists(List<UnitSummary> units) {
    List<Page> pages = new ArrayList<>();
    KindsView kinds =
        new KindsView(
            UnitLists.groups(UnitLists.byKind(units), "kind", Address.root(Address.KINDS)));
    List<TocView> contents =
        kinds.kinds().stream()
            .map(kind -> new TocView(kind.name(), kind.anchor(), List.of()))
            .toList();
    print(
            "kinds.ftlh",
            Address.KINDS,
            frame.page(Address.KINDS, "按性质列出的单位", "各类单位和它们历年的公开文件。", contents),
            kinds)
        .ifPresent(pages::add);
    for (ListPage list : new Catalogue(units).lists()) {
      ListView view = list.view();
      print("list.ftlh", list.path(), frame.list(list, ListPage.contents(view)), view)
          .ifPresent(pages::add);
    }
    return pages;
  }

  private List<Page> rubrics() {
    List<Page> pages = new ArrayList<>();
    if (rubrics.isEmpty()) {
      return pages;
    }
    RubricsView list = RubricPage.list(rubrics.values());
    print(
            "rubrics.ftlh",
            Address.RUBRICS,
            frame.page(Address.RUBRICS, RUBRICS, "绩效自评按什么指标、怎样计分。", RubricPage.contents(list)),
            list)
        .ifPresent(pages::add);
    for (Rubric rubric : rubrics.values()) {
      String path = Address.rubric(rubric.id());
      RubricView view = new RubricPage(rubric).view();
      print("rubric.ftlh", path, frame.rubric(rubric, path, RubricPage.contents(view)), view)
          .ifPresent(pages::add);
    }
    return pages;
  }

  private Optional<Page> print(String template, String path, PageView page, Record view) {
    return templates
        .print(template, page, view)
        .map(
            html ->
                new Page(
                    path,
                    html.getBytes(StandardCharsets.UTF_8),
                    new Brief(templates.source(template), MustSay.of(page, view))));
  }
}
