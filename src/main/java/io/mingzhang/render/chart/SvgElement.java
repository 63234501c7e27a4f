package io.mingzhang.render.chart;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes what the SVG writer wrote fit for a page: named for those who cannot see it, with classes
 * and attributes where it had inline styles, which a style sheet could not change.
 */
final class SvgElement {
  private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
  private static final Pattern COLOR =
      Pattern.compile("(fill|stroke): ?rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern SIZE = Pattern.compile("font-size: (\\d+)px");
  private static final Pattern STROKE_WIDTH = Pattern.compile("stroke-width:(\\d+)");
  private static final Pattern CLIP = Pattern.compile(" clip-path='[^']*'|<defs>.*?</defs>");

  private final ChartSpec spec;
  private final Breadth breadth;
  private final String id;

  SvgElement(ChartSpec spec, Breadth breadth) {
    this.spec = spec;
    this.breadth = breadth;
    this.id = "chart-" + hash(spec.toString()) + "-" + breadth.label();
  }

  /** Unique among the different charts of a page, and the same in every build. */
  String id() {
    return id;
  }

  String enclose(String written, int height) {
    int width = breadth.pixels();
    String inner =
        written.substring(written.indexOf('>') + 1, written.length() - "</svg>".length());
    String title = id + "-title";
    String description = id + "-desc";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + attribute("class", "chart " + breadth.label())
        + attribute("width", Integer.toString(width))
        + attribute("height", Integer.toString(height))
        + attribute("viewBox", "0 0 " + width + " " + height)
        + attribute("role", "img")
        + attribute("aria-labelledby", title + " " + description)
        + attribute("font-family", ChartFont.FAMILIES)
        + ("><title" + attribute("id", title) + ">" + escape(spec.title()) + "</title>")
        + ("<desc" + attribute("id", description) + ">" + escape(spec.description()) + "</desc>")
        + plain(inner)
        + "</svg>";
  }

  /** Apostrophes in texts are written as entities, so those that are left delimit attributes. */
  private static String plain(String inner) {
    String unclipped = CLIP.matcher(inner).replaceAll("");
    return STYLE
        .matcher(unclipped)
        .replaceAll(style -> Matcher.quoteReplacement(attributes(style)))
        .replace("<g><text", "<text")
        .replace("</text></g>", "</text>")
        .replace('\'', '"');
  }

  private static String attributes(MatchResult style) {
    String declarations = style.group(1);
    StringBuilder attributes = new StringBuilder();
    Matcher color = COLOR.matcher(declarations);
    if (color.find()) {
      Color named =
          new Color(
              Integer.parseInt(color.group(2)),
              Integer.parseInt(color.group(3)),
              Integer.parseInt(color.group(4)));
      attributes.append(" class='").append(Palette.className(named)).append('\'');
      attributes.append(' ').append(color.group(1)).append("='#");
      attributes.append(HexFormat.of().toHexDigits(named.getRGB(), 6)).append('\'');
    }
    Matcher size = SIZE.matcher(declarations);
    if (size.find()) {
      attributes.append(" font-size='").append(size.group(1)).append('\'');
    }
    if (declarations.contains("font-weight: bold")) {
      attributes.append(" font-weight='700'");
    }
    Matcher stroke = STROKE_WIDTH.matcher(declarations);
    if (stroke.find()) {
      attributes.append(" stroke-width='").append(stroke.group(1)).append('\'');
    }
    return attributes.toString();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
