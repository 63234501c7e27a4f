package io.mingzhang.render.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bundled Noto Sans SC, by which every text of a chart is measured on every machine alike. */
final class ChartFont {
  /** What browsers are asked for; all of these set a Chinese character in one em. */
  static final String FAMILIES =
      "'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

  private static final String RESOURCE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  /** Bold figures of the families above are at most this much wider than regular ones. */
  private static final double BOLD_WIDENING = 1.08;

  static {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private ChartFont() {}

  static Font regular(int size) {
    return Loaded.REGULAR.deriveFont((float) size);
  }

  static Font bold(int size) {
    return Loaded.REGULAR.deriveFont(Font.BOLD, (float) size);
  }

  /** The width in whole pixels, rounded up. */
  static int width(String text, Font font) {
    if (text.isEmpty()) {
      return 0;
    }
    Font measured = font.deriveFont(Font.PLAIN);
    double width = measured.getStringBounds(text, context()).getWidth();
    return (int) Math.ceil(font.isBold() ? width * BOLD_WIDENING : width);
  }

  /** The text in lines no wider than the limit, broken as Chinese and Latin typesetting breaks. */
  static List<String> wrap(String text, Font font, int limit) {
    if (width(text, font) <= limit) {
      return List.of(text);
    }
    AttributedString attributed = new AttributedString(text);
    attributed.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            attributed.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), context());
    List<String> lines = new ArrayList<>();
    while (measurer.getPosition() < text.length()) {
      int start = measurer.getPosition();
      int end = measurer.nextOffset(limit);
      lines.add(text.substring(start, end).strip());
      measurer.setPosition(end);
    }
    return lines;
  }

  static InputStream open(String resource) throws IOException {
    InputStream in = ChartFont.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource + " is not on the class path");
    }
    return in;
  }

  private static FontRenderContext context() {
    return new FontRenderContext(null, true, true);
  }

  /** Loading takes a fifth of a second, so only a build that paints a chart pays for it, once. */
  private static final class Loaded {
    static final Font REGULAR = load();

    private static Font load() {
      try {
        return usable();
      } catch (IOException withoutSystemFonts) {
        return loadWithoutSystemFonts(withoutSystemFonts);
      }
    }

    private static Font loadWithoutSystemFonts(IOException first) {
      try {
        FontlessMachine.provide(RESOURCE);
        return usable();
      } catch (IOException second) {
        second.addSuppressed(first);
        throw new IllegalStateException(
            "Charts need the font "
                + RESOURCE
                + " and Java's font support; on Linux install fontconfig, libfreetype6 and one"
                + " font (for example fonts-dejavu-core), or a JDK that is not headless-stripped",
            second);
      }
    }

    private static Font usable() throws IOException {
      try (InputStream in = open(RESOURCE)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (FontFormatException e) {
        throw new IOException(e);
      }
    }
  }
}
