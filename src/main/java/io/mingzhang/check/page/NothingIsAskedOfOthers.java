package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;

/** To show a page no other host is asked: a link may lead out, a request may not. */
final class NothingIsAskedOfOthers implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.FOREIGN_REQUEST;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return Requests.of(page)
        .filter(request -> Target.leadsOut(request.address()))
        .map(request -> FinishedPage.excerpt(request.by()) + " 要请求“" + request.address() + "”");
  }

  @Override
  public String hint() {
    return "把文件放进主题的 assets/，用 ${page.root}assets/… 引用";
  }
}
