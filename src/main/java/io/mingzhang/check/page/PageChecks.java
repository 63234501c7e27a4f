package io.mingzhang.check.page;

import io.mingzhang.diag.Log;
import io.mingzhang.model.Page;
import io.mingzhang.model.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The list of all rules over finished pages, for one build: pages come one at a time from any
 * thread, and what can only be seen of all together is judged after the last.
 */
public final class PageChecks {
  private final Faults faults = new Faults();
  private final Links links = new Links(faults);
  private final Looks looks = new Looks();
  private final Map<String, String> titles = new ConcurrentHashMap<>();
  private final List<PageCheck> checks;

  public PageChecks(SiteConfig config) {
    this.checks =
        List.of(
            new IdsAreUnique(),
            new OwnAnchorsExist(),
            new NothingIsAskedOfOthers(),
            new ScriptsStandInFiles(),
            new StylesStandInFiles(),
            new PolicyIsStated(),
            new LanguageIsStated(),
            new HeadingsDescend(),
            new PicturesAreNamed(),
            new TablesAreNamed(),
            new TagsAreComplete(config),
            new TitleIsComplete(config),
            new FiguresAreKnown(),
            new FiguresAreNamed(),
            new FiguresAgree(),
            new NothingIsLeftOut());
  }

  /** Looks at a file of the site. */
  public void file(Page file, Subject subject) {
    if (!file.brief().source().isEmpty()) {
      faults.source(file);
    }
    if (file.path().endsWith(".html")) {
      if (file.brief().source().isEmpty()) {
        throw new IllegalArgumentException("nobody said what must stand on " + file.path());
      }
      page(FinishedPage.of(file, subject));
      return;
    }
    links.file(file.path());
    if (file.path().endsWith(".css")) {
      styles(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
  }

  /** Reports what was found; to be called when every file was looked at. */
  public void report(Log log) {
    links.judge();
    looks.judge(faults);
    faults.tell(log);
  }

  private void page(FinishedPage page) {
    for (PageCheck check : checks) {
      check
          .faults(page)
          .forEach(fault -> faults.add(check.rule(), page.path(), fault, check.hint()));
    }
    links.page(page);
    looks.page(page);
    title(page.path(), page.html().title());
  }

  private void title(String path, String title) {
    String other = titles.putIfAbsent(title, path);
    if (other != null) {
      String fault = "标题是“" + title + "”的页面不止一个";
      String hint = "标题写全单位、年份和事项：<title>${page.title}</title>";
      faults.add(PageRules.TITLE_TWICE, path, fault, hint);
      faults.add(PageRules.TITLE_TWICE, other, fault, hint);
    }
  }

  private void styles(String path, String css) {
    looks.sheet(path, css);
    StyleSheet.requests(css)
        .forEach(
            request -> {
              if (Target.leadsOut(request.address())) {
                faults.add(
                    PageRules.FOREIGN_REQUEST,
                    path,
                    request.at(),
                    "样式表要请求“" + request.address() + "”",
                    StyleSheet.HINT);
              } else {
                links.request(path, request.at(), request.address());
              }
            });
  }
}
