package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;

/** A screen reader has to know in which language to read. */
final class LanguageIsStated implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.LANGUAGE_MISSING;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.elements("html").anyMatch(html -> !html.attr("lang").isBlank())
        ? Stream.empty()
        : Stream.of("html 元素没有 lang");
  }

  @Override
  public String hint() {
    return "写 <html lang=\"zh-CN\">";
  }
}
