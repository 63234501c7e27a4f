package io.mingzhang.check.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What can be read on a page, without what is hidden from sight or from a screen reader. Texts are
 * looked for in the order in which they were asked for, so that a long page is read about once.
 */
final class VisibleText {
  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "svg");

  /** Stands between blocks, so that two cells are never read as one number. */
  private static final char EDGE = '\n';

  private final String blocks;
  private final String joined;
  private int next;

  private VisibleText(String blocks) {
    this.blocks = blocks;
    this.joined = blocks.replace(String.valueOf(EDGE), "");
  }

  static VisibleText of(Document html) {
    StringBuilder text = new StringBuilder(1 << 14);
    NodeTraversor.filter(new Reader(text), html.body());
    return new VisibleText(condensed(text));
  }

  /** Whether a text is read; a number only where it is no part of a longer one. */
  boolean says(String text) {
    String wanted = condensed(text);
    if (wanted.isEmpty()) {
      return true;
    }
    int found = find(wanted, next);
    if (found < 0) {
      found = find(wanted, 0);
    }
    if (found >= 0) {
      next = found + wanted.length();
      return true;
    }
    // A text of several blocks has other edges than the page that shows it.
    return joined.contains(wanted.replace(String.valueOf(EDGE), ""))
        && wanted.chars().anyMatch(c -> !isOfNumber((char) c) && c != EDGE);
  }

  private int find(String wanted, int from) {
    int found = blocks.indexOf(wanted, from);
    while (found >= 0 && !isWhole(found, found + wanted.length())) {
      found = blocks.indexOf(wanted, found + 1);
    }
    return found;
  }

  private boolean isWhole(int start, int end) {
    boolean before = start > 0 && isOfNumber(blocks.charAt(start - 1));
    boolean after = end < blocks.length() && isOfNumber(blocks.charAt(end));
    return !(before && isOfNumber(blocks.charAt(start)))
        && !(after && isOfNumber(blocks.charAt(end - 1)));
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  /** Without blanks, but for those between two numbers, which become edges. */
  private static String condensed(CharSequence text) {
    StringBuilder condensed = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != EDGE && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        blank = true;
        continue;
      }
      if (blank && isOfNumber(c) && isOfNumber(last(condensed))) {
        condensed.append(EDGE);
      }
      blank = false;
      if (c != EDGE || last(condensed) != EDGE) {
        condensed.append(c);
      }
    }
    return condensed.toString().strip();
  }

  private static char last(StringBuilder text) {
    return text.isEmpty() ? EDGE : text.charAt(text.length() - 1);
  }

  /** Passes over what nobody reads. */
  private record Reader(StringBuilder text) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        // A line end inside a text is a blank.
        text.append(words.getWholeText().replace(EDGE, ' '));
      } else if (node instanceof Element element) {
        if (isSilent(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        edge(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        edge(element);
      }
      return FilterResult.CONTINUE;
    }

    private void edge(Element element) {
      if (element.isBlock() || element.nameIs("td") || element.nameIs("th")) {
        text.append(EDGE);
      }
    }

    private static boolean isSilent(Element element) {
      return SILENT.contains(element.normalName())
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true");
    }
  }
}
