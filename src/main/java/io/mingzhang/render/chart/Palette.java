package io.mingzhang.render.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;

/** The colours, each with the class name by which a style sheet may change it. */
final class Palette {
  static final Color INK = new Color(0x1b1f24);
  static final Color MUTED = new Color(0x59636e);
  static final Color LINE = new Color(0xafb8c1);
  static final Color GAP = new Color(0xffffff);
  static final Color CURRENT = new Color(0x9b2226);
  static final Color EARLIER = new Color(0xc9d1d9);

  private static final List<Color> SLICES =
      List.of(
          CURRENT,
          new Color(0x2f6690),
          new Color(0xd9a441),
          new Color(0x5b8c5a),
          new Color(0x7a6c8f));

  private static final List<Color> GREYS =
      List.of(new Color(0x8c959f), new Color(0xb8c0c8), new Color(0x6e7781), new Color(0xd0d7de));

  private static final Map<Color, String> CLASSES =
      Map.ofEntries(
          Map.entry(INK, "ink"),
          Map.entry(MUTED, "muted"),
          Map.entry(LINE, "line"),
          Map.entry(GAP, "gap"),
          Map.entry(EARLIER, "earlier"),
          Map.entry(SLICES.get(0), "red"),
          Map.entry(SLICES.get(1), "blue"),
          Map.entry(SLICES.get(2), "ochre"),
          Map.entry(SLICES.get(3), "green"),
          Map.entry(SLICES.get(4), "violet"),
          Map.entry(GREYS.get(0), "grey1"),
          Map.entry(GREYS.get(1), "grey2"),
          Map.entry(GREYS.get(2), "grey3"),
          Map.entry(GREYS.get(3), "grey4"));

  private Palette() {}

  /** Five colours that stay apart for colour-blind readers, then greys in turn. */
  static Color slice(int index) {
    if (index < SLICES.size()) {
      return SLICES.get(index);
    }
    return GREYS.get((index - SLICES.size()) % GREYS.size());
  }

  static String className(Color color) {
    return CLASSES.getOrDefault(color, "ink");
  }
}
