package io.mingzhang.check.page;

import io.mingzhang.model.Cited;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that says which figure it shows: by the number of its data file in a document, by name
 * elsewhere.
 *
 * @param cited null where nothing has this mark
 */
record CitedFigure(Element element, String mark, @Nullable Cited cited) {
  private static final String NUMBER = "data-f";
  private static final String NAME = "data-fact";

  static Stream<CitedFigure> of(FinishedPage page) {
    return page.elements().stream().filter(CitedFigure::isMarked).map(one -> of(one, page));
  }

  static boolean isMarked(Element element) {
    return element.hasAttr(NUMBER) || element.hasAttr(NAME);
  }

  private static CitedFigure of(Element element, FinishedPage page) {
    String mark = element.attr(element.hasAttr(NUMBER) ? NUMBER : NAME);
    return new CitedFigure(element, mark, page.subject().cited().get(mark));
  }

  /** The name to be told to people. */
  String name() {
    return cited == null ? mark : cited.name();
  }

  /** What is read. */
  String text() {
    return element.text().strip();
  }

  /** A sign may be said in words only where there are words: not in a cell. */
  boolean isInProse() {
    return !element.nameIs("td");
  }
}
