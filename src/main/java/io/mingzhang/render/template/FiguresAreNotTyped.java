package io.mingzhang.render.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure on a page comes from the views: what is typed in a template is the same for all units.
 */
final class FiguresAreNotTyped {
  /** Decimals, or a number with a unit. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.])(?:\\d[\\d,]*\\.\\d+\\s*(?:分|%|％|[万亿]?元)?"
              + "|\\d[\\d,]*\\s*(?:分(?!钟)|%|％|[万亿]?元))(?!\\.?\\d)");

  private static final Pattern HTML = Pattern.compile("<!--.*?-->|<[^<>]*>", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private FiguresAreNotTyped() {}

  static List<Problem> problems(Script script) {
    return FIGURE
        .matcher(words(script))
        .results()
        .map(
            found ->
                new Problem(
                    ThemeRules.FIGURE_TYPED,
                    script.file().span(found.start(), found.end()),
                    "模板里直接写了数“" + found.group().strip() + "”",
                    "数只能来自视图，如 ${view.score.total}；写在模板里，每个单位都是这一个数"))
        .toList();
  }

  /** What the template itself says to readers; everything else became blanks. */
  private static String words(Script script) {
    StringBuilder text = new StringBuilder(blank(COMMENT, script.file().text()));
    for (Script.Tag tag : script.tags()) {
      text.replace(tag.start(), tag.end(), " ".repeat(tag.end() - tag.start()));
    }
    return blank(HTML, text.toString());
  }

  private static String blank(Pattern what, String text) {
    return what.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
