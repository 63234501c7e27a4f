package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import io.mingzhang.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tags that 国办发〔2017〕47号 asks of the front page, of lists and of articles. */
final class TagsAreComplete implements PageCheck {
  private static final List<String> COLUMN =
      List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
  private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");
  private static final List<String> NO_COLUMNS = List.of("index.html", "404.html");
  private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");

  private final List<String> site;

  /** What the site does not state is found where the site is described, not on every page. */
  TagsAreComplete(SiteConfig config) {
    site = new ArrayList<>(List.of("SiteName"));
    if (!config.domain().isEmpty()) {
      site.add("SiteDomain");
    }
    if (!config.siteId().isEmpty()) {
      site.add("SiteIDCode");
    }
  }

  @Override
  public Rule rule() {
    return PageRules.META_MISSING;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    Stream<String> missing =
        required(page).filter(name -> page.meta(name).isEmpty()).map(name -> "没有标签 " + name);
    String date = page.meta("PubDate");
    return date.isEmpty() || MINUTE.matcher(date).matches()
        ? missing
        : Stream.concat(missing, Stream.of("PubDate 不是“年-月-日 时:分”：“" + date + "”"));
  }

  private Stream<String> required(FinishedPage page) {
    if (NO_COLUMNS.contains(page.path())) {
      return site.stream();
    }
    Stream<String> listed = Stream.concat(site.stream(), COLUMN.stream());
    return page.subject().isDocument() ? Stream.concat(listed, ARTICLE.stream()) : listed;
  }

  @Override
  public String hint() {
    return "在 layout.ftlh 的 head 里把 page.meta 逐个写成 <meta name=… content=…>";
  }
}
