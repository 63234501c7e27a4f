package io.mingzhang.check.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a style sheet: what it applies to, and what it sets there.
 *
 * @param light whether it applies in light mode
 * @param dark whether it applies in dark mode
 */
record StyleBlock(
    List<String> selectors, Map<String, String> declarations, boolean light, boolean dark) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** What ends a stretch of text; what stands in quotes never does. */
  private static final Pattern NEXT = Pattern.compile("\"[^\"]*\"|'[^']*'|[{};]");

  private static final Pattern DARK = Pattern.compile("prefers-color-scheme\\s*:\\s*dark");
  private static final Pattern LIGHT = Pattern.compile("prefers-color-scheme\\s*:\\s*light");

  /** The blocks for screens, in their order. */
  static List<StyleBlock> of(String css) {
    List<StyleBlock> blocks = new ArrayList<>();
    new Reader(COMMENT.matcher(css).replaceAll(" ")).read(blocks, true, true);
    return blocks;
  }

  /** Walks through a sheet once. */
  private static final class Reader {
    private final String css;
    private final Matcher next;
    private int at;

    Reader(String css) {
      this.css = css;
      this.next = NEXT.matcher(css);
    }

    /** Reads up to the end of the enclosing block. */
    void read(List<StyleBlock> blocks, boolean light, boolean dark) {
      while (next.find()) {
        String mark = next.group();
        String before = css.substring(at, next.start()).strip();
        if (mark.equals("{")) {
          at = next.end();
          open(before, blocks, light, dark);
        } else if (mark.equals("}")) {
          at = next.end();
          return;
        } else if (mark.equals(";")) {
          at = next.end();
        }
      }
    }

    private void open(String prelude, List<StyleBlock> blocks, boolean light, boolean dark) {
      if (!prelude.startsWith("@")) {
        Map<String, String> declarations = declarations();
        List<String> selectors = Arrays.stream(prelude.split(",")).map(String::strip).toList();
        blocks.add(new StyleBlock(selectors, declarations, light, dark));
        return;
      }
      String rule = prelude.toLowerCase(Locale.ROOT);
      boolean nested = rule.startsWith("@media") || rule.startsWith("@supports");
      boolean screen = nested && !rule.contains("print");
      List<StyleBlock> into = screen ? blocks : new ArrayList<>();
      read(into, light && !DARK.matcher(rule).find(), dark && !LIGHT.matcher(rule).find());
    }

    private Map<String, String> declarations() {
      Map<String, String> declarations = new LinkedHashMap<>();
      while (next.find()) {
        String mark = next.group();
        if (mark.equals(";") || mark.equals("}")) {
          String text = css.substring(at, next.start());
          int colon = text.indexOf(':');
          if (colon > 0) {
            declarations.put(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
          }
          at = next.end();
          if (mark.equals("}")) {
            break;
          }
        }
      }
      return declarations;
    }
  }
}
