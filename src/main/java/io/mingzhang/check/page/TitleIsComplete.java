package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import io.mingzhang.model.SiteConfig;
import java.util.stream.Stream;

/** A title says by itself whose document this is, of which year and on what. */
final class TitleIsComplete implements PageCheck {
  private final String site;

  TitleIsComplete(SiteConfig config) {
    this.site = config.name();
  }

  @Override
  public Rule rule() {
    return PageRules.TITLE_INCOMPLETE;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    String title = page.html().title();
    String unit = page.subject().unit().strip().replaceAll("\\s+", " ");
    String year = Integer.toString(page.subject().year());
    if (title.isBlank()) {
      return Stream.of("页面没有标题");
    }
    if (!title.contains(unit)) {
      return Stream.of("标题“" + title + "”里没有单位名称“" + unit + "”");
    }
    if (!page.subject().isDocument()) {
      return Stream.empty();
    }
    String rest = title.replace(site, "").replace(unit, "");
    if (!rest.contains(year)) {
      return Stream.of("标题“" + title + "”里没有年份 " + year);
    }
    return rest.replace(year, "").replaceAll("年度?|[\\s\\p{P}\\p{S}]", "").isEmpty()
        ? Stream.of("标题“" + title + "”没有说是什么文件")
        : Stream.empty();
  }

  @Override
  public String hint() {
    return "模板里写 <title>${page.title}</title>";
  }
}
