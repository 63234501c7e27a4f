package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A figure that names its source names one that is there. */
final class FiguresAreKnown implements PageCheck {
  private static final String NAME = "data-fact";

  @Override
  public Rule rule() {
    return PageRules.FIGURE_UNKNOWN;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.having(NAME)
        .filter(element -> !page.subject().figures().test(element.attr(NAME)))
        .map(FiguresAreKnown::fault);
  }

  private static String fault(Element element) {
    return "“" + element.text() + "”标的是“" + element.attr(NAME) + "”，没有这个数";
  }

  @Override
  public String hint() {
    return "data-fact 照写视图里的 fact，空的不写";
  }
}
