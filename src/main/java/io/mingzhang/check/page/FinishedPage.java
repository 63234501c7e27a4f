package io.mingzhang.check.page;

import io.mingzhang.model.Brief;
import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a browser reads it.
 *
 * @param elements all elements in their order, collected once because every check walks over them
 */
record FinishedPage(
    String path, Document html, List<Element> elements, Subject subject, List<Brief.Item> duties) {
  private static final int EXCERPT = 80;

  static FinishedPage of(Page page, Subject subject) {
    Document html = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
    return new FinishedPage(
        page.path(), html, List.copyOf(html.getAllElements()), subject, page.brief().items());
  }

  Stream<Element> elements(String name) {
    return elements.stream().filter(element -> element.nameIs(name));
  }

  Stream<Element> having(String attribute) {
    return elements.stream().filter(element -> element.hasAttr(attribute));
  }

  /** The content of a named meta tag, whose name may be written in any case; empty without one. */
  String meta(String name) {
    return elements("meta")
        .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
        .map(meta -> meta.attr("content").strip())
        .findFirst()
        .orElse("");
  }

  /** An element as its author wrote it, short enough to be read in a finding. */
  static String excerpt(Element element) {
    String tag = "<" + element.tagName() + element.attributes().html() + ">";
    return tag.length() <= EXCERPT ? tag : tag.substring(0, EXCERPT) + "…";
  }
}
