package io.mingzhang.render.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Lets AWT start where the system has no font at all: it is told that the bundled font stands for
 * every logical font.
 */
final class FontlessMachine {
  private static final String PROPERTY = "sun.awt.fontconfig";
  private static final List<String> FAMILIES =
      List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
  private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

  private FontlessMachine() {}

  /**
   * The property stays set, for AWT reads it once and keeps the file's font until the JVM ends; a
   * property that someone else set is left alone.
   */
  static void provide(String fontResource) throws IOException {
    if (System.getProperty(PROPERTY) != null) {
      return;
    }
    Path folder = Files.createTempDirectory("mingzhang-font");
    Path font = folder.resolve("bundled.ttf");
    Path configuration = folder.resolve("fontconfig.properties");
    folder.toFile().deleteOnExit();
    font.toFile().deleteOnExit();
    configuration.toFile().deleteOnExit();
    try (InputStream in = ChartFont.open(fontResource)) {
      Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(configuration, configuration(font), StandardCharsets.ISO_8859_1);
    System.setProperty(PROPERTY, configuration.toString());
  }

  private static String configuration(Path font) {
    StringBuilder lines = new StringBuilder("version=1\n");
    for (String family : FAMILIES) {
      for (String style : STYLES) {
        lines.append(family).append('.').append(style).append(".all=Bundled\n");
      }
    }
    lines.append("sequence.allfonts=all\nfilename.Bundled=");
    for (char c : font.toString().toCharArray()) {
      // The escapes of a properties file, for folders with names in any script.
      if (c == '\\') {
        lines.append("\\\\");
      } else if (c < 128) {
        lines.append(c);
      } else {
        lines.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return lines.append('\n').toString();
  }
}
