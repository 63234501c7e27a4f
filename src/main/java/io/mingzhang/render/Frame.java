package io.mingzhang.render;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Unit;
import io.mingzhang.render.figure.Wording;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.LinkView;
import io.mingzhang.render.view.MetaView;
import io.mingzhang.render.view.PageView;
import io.mingzhang.render.view.SiteView;
import io.mingzhang.render.view.TermView;
import io.mingzhang.render.view.TocView;
import java.util.ArrayList;
import java.util.List;

/** What surrounds the content of every page. */
final class Frame {
  private final Head head;
  private final SiteConfig config;
  private final boolean preview;
  private final SiteView site;

  Frame(Head head, SiteConfig config, boolean hasRubrics, boolean preview) {
    this.head = head;
    this.config = config;
    this.preview = preview;
    this.site =
        new SiteView(
            config.name(),
            config.publisher(),
            config.introduction(),
            config.siteId(),
            config.icp(),
            config.police(),
            config.contact(),
            hasRubrics);
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
        siteMeta(),
        crumbs,
        List.of(),
        notices(false),
        false,
        List.of(),
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
        siteMeta(),
        List.of(
            link("首页", root + Address.INDEX),
            link("评分标准", root + Address.RUBRICS),
            here(rubric.name())),
        List.of(),
        notices(false),
        false,
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
        siteMeta(),
        List.of(
            link("首页", root + Address.INDEX), here(district(unit.district())), here(unit.name())),
        List.of(),
        notices(unit.website().isEmpty()),
        false,
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
        documentMeta(unit, disclosure, title),
        List.of(
            link("首页", root + Address.INDEX),
            here(district(unit.district())),
            link(unit.name(), root + Address.unit(unit.id())),
            here(disclosure.year() + "年度")),
        terms(unit, disclosure, document.terms()),
        notices(unit.website().isEmpty()),
        preview && disclosure.state() == Disclosure.State.DRAFT,
        siblings(unit, disclosure, document.path()),
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

  private List<TermView> terms(Unit unit, Disclosure disclosure, List<TermView> more) {
    List<TermView> terms = new ArrayList<>();
    terms.add(new TermView("公开日期", disclosure.publishedOn().toString()));
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

  private List<MetaView> siteMeta() {
    List<MetaView> meta = new ArrayList<>();
    add(meta, "SiteName", config.name());
    add(meta, "SiteDomain", domain());
    add(meta, "SiteIDCode", config.siteId());
    return meta;
  }

  private List<MetaView> documentMeta(Unit unit, Disclosure disclosure, String title) {
    List<MetaView> meta = siteMeta();
    add(meta, "ArticleTitle", title);
    add(meta, "PubDate", disclosure.publishedOn().toString());
    add(meta, "ContentSource", publisher(unit));
    return meta;
  }

  private static void add(List<MetaView> meta, String name, String content) {
    if (!content.isEmpty()) {
      meta.add(new MetaView(name, content));
    }
  }

  /** The host of the site's address. */
  private String domain() {
    return config.address().replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "");
  }

  private static LinkView link(String text, String href) {
    return new LinkView(text, href, List.of());
  }

  private static LinkView here(String text) {
    return new LinkView(text, "", List.of());
  }
}
