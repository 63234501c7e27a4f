package io.mingzhang.render.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Where the groups and bars of a picture stand, in pixels from its top. */
final class BarsLayout {
  static final int TYPE_SIZE = 15;
  static final int LINE_HEIGHT = 21;

  private static final int WIDEST_NAME_BESIDE = 184;
  private static final int MOST_LINES_BESIDE = 2;
  private static final int AFTER_NAME = 16;
  private static final int NAME_TO_BARS = 6;
  private static final int BAR = 24;
  private static final int BETWEEN_BARS = 4;
  private static final int BETWEEN_GROUPS = 26;
  private static final int BASELINE_OVERHANG = 4;

  /** A group's name in lines, and the reach of its baseline. */
  record PlacedGroup(List<String> name, double nameMiddle, int top, int bottom) {}

  /** A bar and the pixels it may fill. */
  record PlacedBar(ChartSpec.Bar bar, int top) {
    double middle() {
      return top + BAR / 2.0;
    }

    int bottom() {
      return top + BAR;
    }
  }

  private final List<PlacedGroup> groups = new ArrayList<>();
  private final List<PlacedBar> bars = new ArrayList<>();
  private final Font font = ChartFont.regular(TYPE_SIZE);
  private final Breadth breadth;
  private final int left;
  private int height;

  BarsLayout(ChartSpec.Bars spec, Breadth breadth) {
    this.breadth = breadth;
    boolean beside =
        breadth == Breadth.WIDE
            && spec.groups().stream()
                .allMatch(group -> wrap(group, WIDEST_NAME_BESIDE).size() <= MOST_LINES_BESIDE);
    int widest = spec.groups().stream().mapToInt(this::widthBeside).max().orElse(0);
    this.left = beside && widest > 0 ? widest + AFTER_NAME : 1;
    this.height = BASELINE_OVERHANG;
    for (ChartSpec.Group group : spec.groups()) {
      if (beside) {
        placeBeside(group);
      } else {
        placeBelowName(group);
      }
      height += BETWEEN_GROUPS;
    }
    this.height -= spec.groups().isEmpty() ? 0 : BETWEEN_GROUPS - BASELINE_OVERHANG - 1;
  }

  List<PlacedGroup> groups() {
    return groups;
  }

  List<PlacedBar> bars() {
    return bars;
  }

  /** Where the bars begin. */
  int left() {
    return left;
  }

  int height() {
    return height;
  }

  private void placeBeside(ChartSpec.Group group) {
    List<String> name = wrap(group, WIDEST_NAME_BESIDE);
    int room = Math.max(barsHeight(group), name.size() * LINE_HEIGHT);
    int top = height + (room - barsHeight(group)) / 2;
    placeBars(group, name, height + room / 2.0, top);
    height += room;
  }

  private void placeBelowName(ChartSpec.Group group) {
    List<String> name = wrap(group, breadth.pixels());
    int nameHeight = name.size() * LINE_HEIGHT;
    double middle = height + nameHeight / 2.0;
    height += nameHeight + NAME_TO_BARS;
    placeBars(group, name, middle, height);
    height += barsHeight(group);
  }

  private void placeBars(ChartSpec.Group group, List<String> name, double nameMiddle, int top) {
    int next = top;
    for (ChartSpec.Bar bar : group.bars()) {
      bars.add(new PlacedBar(bar, next));
      next += BAR + BETWEEN_BARS;
    }
    int bottom = top + barsHeight(group);
    groups.add(
        new PlacedGroup(name, nameMiddle, top - BASELINE_OVERHANG, bottom + BASELINE_OVERHANG));
  }

  private static int barsHeight(ChartSpec.Group group) {
    return Math.max(0, group.bars().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS);
  }

  private List<String> wrap(ChartSpec.Group group, int limit) {
    return ChartFont.wrap(group.name(), font, limit);
  }

  private int widthBeside(ChartSpec.Group group) {
    return wrap(group, WIDEST_NAME_BESIDE).stream()
        .mapToInt(line -> ChartFont.width(line, font))
        .max()
        .orElse(0);
  }
}
