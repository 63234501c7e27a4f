package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who cannot see a picture is told what it shows. */
final class PicturesAreNamed implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.PICTURE_UNNAMED;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.elements().stream()
        .filter(element -> !isNamed(element))
        .map(element -> FinishedPage.excerpt(element) + " 没有文字说明");
  }

  private static boolean isNamed(Element element) {
    if (element.nameIs("img")) {
      return element.hasAttr("alt");
    }
    return !element.nameIs("svg")
        || element.attr("aria-hidden").equals("true")
        || !element.attr("aria-label").isBlank()
        || element.children().stream().anyMatch(one -> one.nameIs("title") && one.hasText());
  }

  @Override
  public String hint() {
    return "img 写 alt；svg 写 <title>，纯装饰的写 aria-hidden=\"true\"";
  }
}
