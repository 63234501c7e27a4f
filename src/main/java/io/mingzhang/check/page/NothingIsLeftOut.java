package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import io.mingzhang.model.Brief.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Whatever the theme, a page says what it must: its title, notices, score, sections and tables. */
final class NothingIsLeftOut implements PageCheck {
  private static final int EXCERPT = 40;
  private static final int KINDS = 8;

  /** The first text of a kind that is missing, and how many are. */
  private record Missing(String text, int count) {
    @Override
    public String toString() {
      String line = text.strip().replaceAll("\\s+", " ");
      String excerpt = line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
      return "“" + excerpt + "”" + (count == 1 ? "" : "等 " + count + " 处");
    }
  }

  @Override
  public Rule rule() {
    return PageRules.TEXT_MISSING;
  }

  @Override
  public Stream<String> faults(FinishedPage page) {
    if (page.duties().isEmpty()) {
      return Stream.empty();
    }
    VisibleText visible = VisibleText.of(page.html());
    Map<String, Missing> missing = new LinkedHashMap<>();
    for (Item item : page.duties()) {
      if (!says(visible, item.text())) {
        missing.merge(
            item.kind(),
            new Missing(item.text(), 1),
            (first, again) -> new Missing(first.text(), first.count() + 1));
      }
    }
    return missing.isEmpty() ? Stream.empty() : Stream.of(fault(missing));
  }

  /** What was markup still has its entities. */
  private static boolean says(VisibleText visible, String text) {
    return visible.says(text) || visible.says(Parser.unescapeEntities(text, false));
  }

  /** A blank page lacks a hundred texts: one sentence tells the first of each kind. */
  private static String fault(Map<String, Missing> missing) {
    String told =
        missing.entrySet().stream()
            .limit(KINDS)
            .map(one -> one.getKey() + one.getValue())
            .collect(Collectors.joining("、"));
    String more = missing.size() <= KINDS ? "" : "，另有 " + (missing.size() - KINDS) + " 类";
    return "页面上看不到" + told + more;
  }

  @Override
  public String hint() {
    return "主题可以改排法，不能少内容、改数字：用默认主题同名模板里的宏，或把视图的这一项写出来，见 docs/themes.md";
  }
}
