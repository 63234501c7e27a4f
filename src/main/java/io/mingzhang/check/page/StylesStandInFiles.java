package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;

/** Styles stand in style sheets; the content security policy ignores all others. */
final class StylesStandInFiles implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.INLINE_STYLE;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.elements().stream()
        .filter(element -> element.nameIs("style") || element.hasAttr("style"))
        .map(FinishedPage::excerpt)
        .map(tag -> tag + " 里有样式，浏览器按内容安全策略不采用");
  }

  @Override
  public String hint() {
    return "写进主题 assets/ 里的样式表，用 class 指到元素；SVG 用 fill、stroke 等属性";
  }
}
