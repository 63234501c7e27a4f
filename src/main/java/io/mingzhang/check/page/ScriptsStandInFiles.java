package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A page runs only scripts that stand in files; the content security policy blocks all others. */
final class ScriptsStandInFiles implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.INLINE_SCRIPT;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.elements().stream()
        .filter(element -> isScript(element) || hasScript(element))
        .map(element -> FinishedPage.excerpt(element) + " 里有脚本");
  }

  private static boolean isScript(Element element) {
    return element.nameIs("script") && !element.hasAttr("src") && !isData(element.attr("type"));
  }

  /** What a browser does not run is no script, such as JSON-LD. */
  private static boolean isData(String type) {
    return type.toLowerCase(Locale.ROOT).endsWith("json");
  }

  private static boolean hasScript(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue().strip();
      if (attribute.getKey().startsWith("on")
          || value.regionMatches(true, 0, "javascript:", 0, 11)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String hint() {
    return "把脚本放进主题的 assets/ 里的 .js 文件；不写 onclick 之类的属性";
  }
}
