package io.mingzhang.check.page;

import io.mingzhang.diag.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text stands out from what is behind it (WCAG 2.2 AA), in light and in dark mode. A block that
 * sets both colours is a pair; a variant ({@code .grade.best}) takes the other one from what it
 * varies; any other text may stand on any other ground.
 */
final class TextStandsOut {
  static final Rule RULE = PageRules.CONTRAST_LOW;
  static final String HINT = "改样式表 :root 里的颜色，亮色和暗色下文字与底色的对比度都不低于 4.5:1（WCAG 2.2 AA）";

  private static final BigDecimal ENOUGH = new BigDecimal("4.5");
  private static final Pattern NAMED =
      Pattern.compile("var\\(\\s*(--[-\\w]+)[^)]*\\)|#[0-9a-fA-F]+");
  private static final Pattern NO_COLOUR =
      Pattern.compile(
          "inherit|currentcolor|transparent|none|initial|unset|revert", Pattern.CASE_INSENSITIVE);
  private static final Pattern VARIANT = Pattern.compile("\\.[-\\w]+$");

  private final List<StyleBlock> blocks;
  private final Map<String, String> light = new TreeMap<>();
  private final Map<String, String> dark = new TreeMap<>();

  /** A colour of text and one of what is behind it, as they are written. */
  private record Pair(String text, String ground) {}

  private TextStandsOut(List<StyleBlock> blocks) {
    this.blocks = blocks;
    for (StyleBlock block : blocks) {
      block
          .declarations()
          .forEach(
              (name, value) -> {
                if (name.startsWith("--") && block.light()) {
                  light.put(name, value);
                }
                if (name.startsWith("--") && block.dark()) {
                  dark.put(name, value);
                }
              });
    }
  }

  /** What is wrong with the sheets of a page, the later of which override the earlier. */
  static void faults(List<String> sheets, Consumer<String> told) {
    TextStandsOut colours =
        new TextStandsOut(sheets.stream().flatMap(css -> StyleBlock.of(css).stream()).toList());
    for (Pair pair : colours.pairs()) {
      colours.fault("亮色", pair, colours.light).ifPresent(told);
      colours.fault("暗色", pair, colours.dark).ifPresent(told);
    }
  }

  private Set<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    Set<String> grounds = new LinkedHashSet<>();
    for (StyleBlock block : blocks) {
      List<String> text = colours(block, "color");
      List<String> ground = grounds(block);
      if (!text.isEmpty() && !ground.isEmpty()) {
        pairs.addAll(pairs(text, ground));
      } else if (!ground.isEmpty()) {
        List<String> own = varied(block, "color");
        pairs.addAll(pairs(own, ground));
        grounds.addAll(own.isEmpty() ? ground : List.of());
      } else if (!text.isEmpty()) {
        List<String> own = varied(block, "background");
        pairs.addAll(pairs(text, own));
        texts.addAll(own.isEmpty() ? text : List.of());
      }
    }
    blocks.stream()
        .filter(block -> block.selectors().contains("body"))
        .forEach(
            body -> {
              texts.addAll(colours(body, "color"));
              grounds.addAll(grounds(body));
            });
    pairs.addAll(pairs(texts, grounds));
    return pairs;
  }

  private static List<Pair> pairs(Iterable<String> texts, Iterable<String> grounds) {
    List<Pair> pairs = new ArrayList<>();
    texts.forEach(text -> grounds.forEach(ground -> pairs.add(new Pair(text, ground))));
    return pairs;
  }

  /** The colours that what a block varies has already. */
  private List<String> varied(StyleBlock block, String property) {
    return block.selectors().stream()
        .filter(selector -> VARIANT.matcher(selector).find())
        .map(selector -> VARIANT.matcher(selector).replaceFirst(""))
        .filter(selector -> !selector.isEmpty() && !selector.endsWith(" "))
        .flatMap(selector -> blocks.stream().filter(other -> other.selectors().contains(selector)))
        .flatMap(
            other ->
                (property.equals("color") ? colours(other, property) : grounds(other)).stream())
        .toList();
  }

  private static List<String> grounds(StyleBlock block) {
    return Stream.of("background", "background-color")
        .flatMap(property -> colours(block, property).stream())
        .toList();
  }

  private static List<String> colours(StyleBlock block, String property) {
    String value = block.declarations().getOrDefault(property, "");
    List<String> named = NAMED.matcher(value).results().map(found -> found.group()).toList();
    return !named.isEmpty() || value.isEmpty() || NO_COLOUR.matcher(value).matches()
        ? named
        : List.of(value);
  }

  private Optional<String> fault(String mode, Pair pair, Map<String, String> values) {
    String text = value(pair.text(), values);
    String ground = value(pair.ground(), values);
    Optional<Colour> one = Colour.of(text);
    Optional<Colour> other = Colour.of(ground);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.of("颜色“" + (one.isEmpty() ? text : ground) + "”不是 #rrggbb，对比度核对不了");
    }
    BigDecimal contrast = one.get().contrast(other.get());
    return contrast.compareTo(ENOUGH) >= 0
        ? Optional.empty()
        : Optional.of(
            mode
                + "下文字 "
                + said(pair.text(), text)
                + "在底色 "
                + said(pair.ground(), ground)
                + "上的对比度是 "
                + contrast.toPlainString()
                + ":1，不到 4.5:1");
  }

  private static String said(String written, String value) {
    return written.equals(value) ? value + " " : name(written) + "（" + value + "）";
  }

  private static String value(String written, Map<String, String> values) {
    return written.startsWith("var(") ? values.getOrDefault(name(written), written) : written;
  }

  private static String name(String written) {
    return NAMED.matcher(written).replaceFirst("$1");
  }
}
