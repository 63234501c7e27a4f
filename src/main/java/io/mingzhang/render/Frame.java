package io.mingzhang.render;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Unit;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.PageView;
import io.mingzhang.render.view.SiteView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What surrounds the content of every page. */
final class Frame {
  private final Head head;
  private final SiteConfig config;
  private final boolean preview;
  private final SiteView site;
  private final Tags tags;

  Frame(Head head, SiteConfig config, boolean hasRubrics, boolean preview) {
    this.head = head;
    this.config = config;
    this.preview = preview;
    this.tags = new Tags(config);
    this.site =
        new SiteView(
            config.name(),
            config.publisher(),
            config.introduction(),
            config.siteId(),
            config.icp(),
            config.police(),
            config.contact(),
            hasRubrics,
            ContentPolicy.of(preview));
  }

  /** A page of the site itself. */
  PageView page(String path, String title, String description, List<TocView> contents) {
    boolean home = path.equals(Address.INDEX);
    List<LinkView> crumbs =
        home ? List.of() : List.of(link("首页", Address.root(path) + Address.INDEX), here(title));
    return new PageView(
        home ? title : title + "-" + config.name(),
        "",
        List.of(title),
        description,
        Address.root(path),
        head.plain(path),
        site,
        home || path.equals(Address.NOT_FOUND) ? tags.site() : tags.column(title, description),
        crumbs,
        List.of(),
        notices(false),
        false,
        List.of(),
        List.of(),
        contents);
  }

  /** A list of documents. */
  PageView list(ListPage list, List<TocView> contents) {
    String root = Address.root(list.path());
    return new PageView(
        list.title() + "-" + config.name(),
        "公开目录",
        list.heading(),
        list.description(),
        root,
        head.plain(list.path()),
        site,
        tags.column(list.title(), list.description()),
        List.of(
            link("首页", root + Address.INDEX),
            link("公开目录", root + Address.INDEX + "#" + Catalogue.ANCHOR),
            here(list.title())),
        List.of(),
        notices(false),
        false,
        list.sameYear(),
        list.otherYears(),
        contents);
  }

  /** The page of a scoring scheme. */
  PageView rubric(Rubric rubric, String path, List<TocView> contents) {
    String root = Address.root(path);
    return new PageView(
        rubric.name() + "-" + config.name(),
        "评分标准",
        List.of(rubric.name()),
        rubric.name() + "：指标、分值和评分标准。",
        root,
        head.plain(path),
        site,
        tags.column("评分标准", rubric.name() + "：指标、分值和评分标准。"),
        List.of(
            link("首页", root + Address.INDEX),
            link("评分标准", root + Address.RUBRICS),
            here(rubric.name())),
        List.of(),
        notices(false),
        false,
        List.of(),
        List.of(),
        contents);
  }

  /** The page of a unit. */
  PageView unit(Unit unit, String path, List<TocView> contents) {
    String root = Address.root(path);
    return new PageView(
        unit.name() + "-" + config.name(),
        "单位",
        List.of(unit.name()),
        unit.name() + "历年部门决算和绩效自评。",
        root,
        head.unit(unit, path),
        site,
        tags.column(unit.name(), unit.name() + "历年部门决算和绩效自评。"),
        List.of(link("首页", root + Address.INDEX), district(unit, root), here(unit.name())),
        List.of(),
        notices(unit.website().isEmpty()),
        false,
        List.of(),
        List.of(),
        contents);
  }

  /** A document of a unit's year. */
  PageView document(Unit unit, Disclosure disclosure, Document document) {
    String root = Address.root(document.path());
    String title = Titles.of(unit.name(), disclosure.year(), document.subject());
    return new PageView(
        title + "-" + config.name(),
        document.kicker(),
        Titles.pieces(unit.name(), disclosure.year(), document.subject()),
        title + "，" + publisher(unit) + disclosure.publishedOn() + "公开。",
        root,
        head.document(unit, disclosure, document, publisher(unit)),
        site,
        tags.article(unit, disclosure, publisher(unit), document.subject()),
        List.of(
            link("首页", root + Address.INDEX),
            district(unit, root),
            link(unit.name(), root + Address.unit(unit.id())),
            link(
                disclosure.year() + "年度",
                root + Address.unit(unit.id()) + "#" + UnitPage.anchor(disclosure.year())),
            here(document.subject())),
        terms(unit, disclosure, document.terms()),
        notices(unit.website().isEmpty()),
        preview && disclosure.state() == Disclosure.State.DRAFT,
        siblings(unit, disclosure, document.path()),
        otherYears(unit, disclosure, document.path()),
        document.contents());
  }

  /** What a document adds to its frame. */
  record Document(
      String path,
      String kicker,
      String subject,
      List<TermView> terms,
      List<DownloadView> downloads,
      List<TocView> contents) {}

  String publisher(Unit unit) {
    return unit.website().isEmpty() ? config.publisher() : unit.name();
  }

  static String district(List<String> district) {
    return district.isEmpty() ? "" : district.get(district.size() - 1);
  }

  /** The units of the district, as the front page lists them. */
  private static LinkView district(Unit unit, String root) {
    String anchor = Anchors.plain(UnitLists.DISTRICT, UnitLists.district(unit.district()));
    return link(district(unit.district()), root + Address.INDEX + "#" + anchor);
  }

  private List<TermView> terms(Unit unit, Disclosure disclosure, List<TermView> more) {
    List<TermView> terms = new ArrayList<>();
    if (!disclosure.indexNumber().isEmpty()) {
      terms.add(new TermView("索引号", disclosure.indexNumber()));
    }
    terms.add(new TermView("公开日期", published(disclosure)));
    if (disclosure.approvedOn() != null) {
      terms.add(new TermView("批复日期", disclosure.approvedOn().toString()));
    }
    terms.add(new TermView("发布机构", publisher(unit)));
    if (!disclosure.secrecyReview().isEmpty()) {
      terms.add(new TermView("保密审查", disclosure.secrecyReview()));
    }
    if (!disclosure.signOff().isEmpty()) {
      terms.add(new TermView("负责人审签", disclosure.signOff()));
    }
    terms.addAll(more);
    return terms;
  }

  private List<String> notices(boolean onBehalf) {
    List<String> notices = new ArrayList<>();
    if (onBehalf) {
      notices.add(Wording.onBehalf(config.publisher()));
    }
    if (!config.notice().isEmpty()) {
      notices.add(config.notice());
    }
    return notices;
  }

  /** The documents of the year, the present one without an address. */
  private static List<LinkView> siblings(Unit unit, Disclosure disclosure, String path) {
    return Documents.of(unit.id(), disclosure).stream()
        .map(
            one ->
                new LinkView(
                    one.subject(),
                    one.path().equals(path) ? "" : Address.root(path) + one.path(),
                    List.of()))
        .toList();
  }

  /** The same document of the nearest years that have one. */
  private static List<LinkView> otherYears(Unit unit, Disclosure disclosure, String path) {
    String unitFolder = Address.unit(unit.id()).replace(Address.INDEX, "");
    String document = path.substring((unitFolder + disclosure.year()).length());
    TreeSet<Integer> years = new TreeSet<>();
    for (Disclosure other : unit.disclosures()) {
      if (Documents.of(unit.id(), other).stream()
          .anyMatch(one -> one.path().equals(unitFolder + other.year() + document))) {
        years.add(other.year());
      }
    }
    return Catalogue.otherYears(
        years, disclosure.year(), year -> Address.root(path) + unitFolder + year + document);
  }

  /** A time of day is shown where one was stated. */
  private static String published(Disclosure disclosure) {
    return disclosure.publishedTime().equals(LocalTime.MIDNIGHT)
        ? disclosure.publishedOn().toString()
        : Tags.minute(disclosure);
  }

  private static LinkView link(String text, String href) {
    return new LinkView(text, href, List.of());
  }

  private static LinkView here(String text) {
    return new LinkView(text, "", List.of());
  }
}
