package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A figure in a table of a document names its source. */
final class FiguresAreNamed implements PageCheck {
  private static final Pattern AMOUNT =
      Pattern.compile("[-−+]?[0-9][0-9,]*(?:\\.[0-9]+)?%?(?:万元|元|分)?");

  /** What a theme says is no figure: what a unit wrote, codes and the numbers of lines. */
  private static final String NO_FIGURE = ".text, .line";

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  @Override
  public Rule rule() {
    return PageRules.FIGURE_UNNAMED;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    return page.subject().isDocument()
        ? page.elements("td")
            .filter(cell -> !CitedFigure.isMarked(cell) && isFigure(cell))
            .map(FiguresAreNamed::fault)
        : Stream.empty();
  }

  /** Column numbers, tables in a text, and what a unit wrote itself are no figures of the data. */
  private static boolean isFigure(Element cell) {
    if (cell.is(NO_FIGURE)
        || cell.closest("thead") != null
        || cell.closest("table.written") != null) {
      return false;
    }
    String text = cell.text().strip();
    return AMOUNT.matcher(text).matches()
        || (cell.hasClass("number") && DIGIT.matcher(text).find());
  }

  private static String fault(Element cell) {
    Element table = cell.closest("table");
    Element caption = table == null ? null : table.selectFirst("caption");
    String where = caption == null ? "" : "表“" + caption.text() + "”里的";
    return where + "“" + cell.text() + "”没有标出是哪一个数";
  }

  @Override
  public String hint() {
    return "单元格写上 data-fact=\"${cell.fact}\"";
  }
}
