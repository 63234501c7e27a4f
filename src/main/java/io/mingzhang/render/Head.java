package io.mingzhang.render;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Theme;
import io.mingzhang.model.Unit;
import io.mingzhang.render.machine.AtomFeed;
import io.mingzhang.render.machine.JsonObject;
import io.mingzhang.render.machine.SiteAddress;
import io.mingzhang.render.view.DownloadView;
import io.mingzhang.render.view.HeadView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page's head: its style sheets, the feed, and what the page is about in schema.org's words. */
final class Head {
  private static final String SCHEMA = "https://schema.org";
  private static final String ORGANIZATION = "GovernmentOrganization";

  private final Optional<SiteAddress> site;
  private final List<String> styles;

  Head(SiteConfig config, Theme theme) {
    this.site = SiteAddress.of(config.address());
    this.styles =
        Stream.of("assets/site.css", "assets/theme.css")
            .filter(theme.assets()::containsKey)
            .toList();
  }

  /** Of a page that is about no unit. */
  HeadView plain(String path) {
    return view(path, "");
  }

  HeadView unit(Unit unit, String path) {
    JsonObject about =
        organization(unit)
            .text("alternateName", unit.shortName())
            .text("url", unit.website().isEmpty() ? reference(path, path) : unit.website())
            .text("mainEntityOfPage", reference(path, path));
    if (!unit.district().isEmpty()) {
      about.object("areaServed", district(unit));
    }
    if (!unit.department().isEmpty()) {
      about.object("parentOrganization", organization(unit.department()));
    }
    return view(path, script(about));
  }

  /** Of a document; one with data to take away is a data set. */
  HeadView document(Unit unit, Disclosure disclosure, Frame.Document document, String publisher) {
    String path = document.path();
    boolean data = !document.downloads().isEmpty();
    String year = Integer.toString(disclosure.year());
    String day = disclosure.publishedOn().toString();
    String title = Titles.of(unit.name(), disclosure.year(), document.subject());
    JsonObject about =
        new JsonObject()
            .text("@context", SCHEMA)
            .text("@type", data ? "Dataset" : "Report")
            .text("name", title)
            .text("description", title + "，" + publisher + day + "公开。")
            .text("url", reference(path, path))
            .text("inLanguage", "zh-CN")
            .text("temporalCoverage", year + "-01-01/" + year + "-12-31")
            .text("datePublished", day)
            .text("dateModified", day)
            .truth("isAccessibleForFree", true)
            .object("creator", organization(unit.name()))
            .object("publisher", organization(publisher));
    if (!unit.district().isEmpty()) {
      about.object("spatialCoverage", district(unit));
    }
    about.objects(
        "distribution", document.downloads().stream().map(one -> download(path, one)).toList());
    return view(path, script(about));
  }

  private JsonObject download(String page, DownloadView one) {
    String type =
        switch (one.kind()) {
          case "CSV" -> "text/csv";
          case "XLSX" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
          default -> "application/json";
        };
    return new JsonObject()
        .text("@type", "DataDownload")
        .text("name", one.text())
        .text("encodingFormat", type)
        .text(
            "contentUrl", site.map(to -> to.file(Address.at(page, one.href()))).orElse(one.href()));
  }

  private static JsonObject organization(Unit unit) {
    return new JsonObject()
        .text("@context", SCHEMA)
        .text("@type", ORGANIZATION)
        .text("identifier", unit.id())
        .text("name", unit.name());
  }

  private static JsonObject organization(String name) {
    return new JsonObject().text("@type", ORGANIZATION).text("name", name);
  }

  private static JsonObject district(Unit unit) {
    return new JsonObject()
        .text("@type", "AdministrativeArea")
        .text("name", String.join("", unit.district()));
  }

  /** Without an address of the site, programs start from the page's own. */
  private String reference(String page, String file) {
    return site.map(to -> to.file(file)).orElseGet(() -> Address.between(page, file));
  }

  /** Inside a script a browser looks for the end of the script only, wherever it stands. */
  private static String script(JsonObject about) {
    String json =
        about.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    return "<script type=\"application/ld+json\">\n" + json + "\n</script>";
  }

  private HeadView view(String path, String data) {
    String root = Address.root(path);
    return new HeadView(
        styles.stream().map(style -> root + style).toList(),
        site.isPresent() ? root + AtomFeed.PATH : "",
        Markup.of(data));
  }
}
