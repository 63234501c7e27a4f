package io.mingzhang.render;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.Unit;
import io.mingzhang.render.view.MetaView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meta tags that 国办发〔2017〕47号 asks for: of the front page 3, of a list 7, of an article 10. */
final class Tags {
  private final SiteConfig config;

  Tags(SiteConfig config) {
    this.config = config;
  }

  List<MetaView> site() {
    List<MetaView> tags = new ArrayList<>();
    add(tags, "SiteName", config.name());
    add(tags, "SiteDomain", config.domain());
    add(tags, "SiteIDCode", config.siteId());
    return tags;
  }

  List<MetaView> column(String name, String description) {
    List<MetaView> tags = site();
    add(tags, "ColumnName", name);
    add(tags, "ColumnDescription", description);
    add(tags, "ColumnKeywords", keywords(name));
    add(tags, "ColumnType", config.columnType());
    return tags;
  }

  /** The column of a document is its unit's page, which lists it. */
  List<MetaView> article(Unit unit, Disclosure disclosure, String publisher, String subject) {
    List<MetaView> tags = column(unit.name(), unit.name() + "历年部门决算和绩效自评。");
    add(tags, "ArticleTitle", Titles.of(unit.name(), disclosure.year(), subject));
    add(tags, "PubDate", minute(disclosure));
    add(tags, "ContentSource", publisher);
    add(tags, "Keywords", keywords(unit.name(), disclosure.year() + "年度", subject));
    return tags;
  }

  /** The moment of publication as the rules write it. */
  static String minute(Disclosure disclosure) {
    return disclosure.publishedOn() + " " + disclosure.publishedTime();
  }

  private String keywords(String... words) {
    return Stream.concat(Stream.of(words), Stream.of(config.keywords()))
        .flatMap(some -> Stream.of(some.split("[,，、;；]")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static void add(List<MetaView> tags, String name, String content) {
    if (!content.isBlank()) {
      tags.add(new MetaView(name, content));
    }
  }
}
