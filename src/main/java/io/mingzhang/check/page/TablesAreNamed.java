package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table says what it is, and each heading of it which cells it heads. */
final class TablesAreNamed implements PageCheck {
  @Override
  public Rule rule() {
    return PageRules.TABLE_UNNAMED;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    Stream<String> tables =
        page.elements("table")
            .filter(table -> !isWritten(table) && !hasCaption(table))
            .map(table -> FinishedPage.excerpt(table) + " 没有 caption");
    Stream<String> heads =
        page.elements("th")
            .filter(head -> head.attr("scope").isBlank())
            .map(head -> "表头“" + head.text() + "”没有 scope");
    return Stream.concat(tables, heads);
  }

  /** A table inside a text is introduced by its words. */
  private static boolean isWritten(Element table) {
    return table.hasClass("written");
  }

  private static boolean hasCaption(Element table) {
    return table.children().stream().anyMatch(one -> one.nameIs("caption") && one.hasText());
  }

  @Override
  public String hint() {
    return "表写 <caption>；列头写 scope=\"col\"，行头写 scope=\"row\"";
  }
}
