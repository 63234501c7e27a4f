package io.mingzhang.render.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines over years, with the values at their points and their names at their ends. Where there are
 * more years than room, the latest keep their words; the table has all.
 */
final class LinesPicture {
  private static final int TYPE_SIZE = 15;
  private static final int LINE_HEIGHT = 21;
  private static final int BETWEEN_TEXTS = 10;
  private static final int BEFORE_NAME = 12;
  private static final int LABEL_FROM_POINT = 16;
  private static final int TOP = 30;
  private static final int PLOT = 130;
  private static final int BELOW_PLOT = 34;
  private static final int YEARS = 24;
  private static final int HEIGHT = TOP + PLOT + BELOW_PLOT + YEARS;
  private static final int THICKNESS = 2;
  private static final double RADIUS = 4;

  /** A change by a hundredth must not look like one by half: so much of the height is 100 %. */
  private static final double LEAST_SPAN = 0.3;

  private final ChartSpec.Lines spec;
  private final Breadth breadth;
  private final Font font = ChartFont.regular(TYPE_SIZE);
  private final Font bold = ChartFont.bold(TYPE_SIZE);
  private final double left;
  private final double right;
  private final double nameLeft;
  private final double low;
  private final double high;

  LinesPicture(ChartSpec.Lines spec, Breadth breadth) {
    this.spec = spec;
    this.breadth = breadth;
    double half = Math.max(widestValue(), widest(spec.years(), font)) / 2.0;
    this.left = half + 1;
    double names = spec.lines().size() > 1 ? BEFORE_NAME + widest(names(), bold) : 0;
    this.right = breadth.pixels() - half - names - 1;
    this.nameLeft = right + half + BEFORE_NAME;
    double least = values().min().orElse(0);
    double most = values().max().orElse(0);
    double span = Math.max(most - least, LEAST_SPAN * Math.max(Math.abs(most), Math.abs(least)));
    double middle = (most + least) / 2;
    this.low = middle - span / 2;
    this.high = span > 0 ? middle + span / 2 : low + 1;
  }

  String paint() {
    Canvas canvas = new Canvas(spec, breadth, HEIGHT);
    canvas.line(Palette.LINE, 1, 0, HEIGHT - YEARS + 0.5, breadth.pixels(), HEIGHT - YEARS + 0.5);
    double free = Double.POSITIVE_INFINITY;
    for (int i = spec.years().size() - 1; i >= 0; i--) {
      free = text(canvas, spec.years().get(i), font, x(i), HEIGHT - YEARS / 2.0 + 2, free);
    }
    for (int i = 0; i < spec.lines().size(); i++) {
      trace(canvas, spec.lines().get(i).points(), Palette.slice(i));
    }
    for (int i = 0; i < spec.lines().size(); i++) {
      label(canvas, i);
    }
    if (spec.lines().size() > 1) {
      name(canvas);
    }
    return canvas.svg();
  }

  /** A year that is not known parts the line. */
  private void trace(Canvas canvas, List<ChartSpec.Point> points, Color color) {
    for (int i = 1; i < points.size(); i++) {
      ChartSpec.Point from = points.get(i - 1);
      ChartSpec.Point to = points.get(i);
      if (to.year() == from.year() + 1) {
        canvas.line(color, THICKNESS, x(from.year()), y(from), x(to.year()), y(to));
      }
    }
    points.forEach(point -> canvas.dot(color, x(point.year()), y(point), RADIUS));
  }

  private void label(Canvas canvas, int line) {
    List<ChartSpec.Point> points = spec.lines().get(line).points();
    double free = Double.POSITIVE_INFINITY;
    for (int i = points.size() - 1; i >= 0; i--) {
      ChartSpec.Point point = points.get(i);
      int side = side(line, point);
      if (side != 0) {
        double middle = y(point) - side * LABEL_FROM_POINT;
        Font own = i == points.size() - 1 ? bold : font;
        free = text(canvas, point.text(), own, x(point.year()), middle, free);
      }
    }
  }

  /** Of two lines the upper has its words above it, the lower below; one value is said once. */
  private int side(int line, ChartSpec.Point point) {
    for (int other = 0; other < spec.lines().size(); other++) {
      for (ChartSpec.Point one : spec.lines().get(other).points()) {
        if (other != line && one.year() == point.year()) {
          int side = point.value().compareTo(one.value());
          return side == 0 && line < other ? 1 : side;
        }
      }
    }
    return 1;
  }

  /** The text if there is room before what stands after it; where the room now ends. */
  private double text(Canvas canvas, String text, Font own, double x, double middle, double free) {
    double half = ChartFont.width(text, own) / 2.0;
    if (x + half + BETWEEN_TEXTS > free) {
      return free;
    }
    canvas.anchored("middle", text, own, Palette.INK, x, middle);
    return x - half;
  }

  /** Names that would touch are moved apart. */
  private void name(Canvas canvas) {
    List<Integer> fromTheTop =
        IntStream.range(0, spec.lines().size())
            .boxed()
            .sorted(Comparator.comparingDouble(this::end))
            .toList();
    double[] middles = fromTheTop.stream().mapToDouble(this::end).toArray();
    for (int i = 1; i < middles.length; i++) {
      double missing = LINE_HEIGHT - (middles[i] - middles[i - 1]);
      if (missing > 0) {
        middles[i - 1] -= missing / 2;
        middles[i] += missing / 2;
      }
    }
    for (int i = 0; i < middles.length; i++) {
      int line = fromTheTop.get(i);
      canvas.text(spec.lines().get(line).name(), bold, Palette.slice(line), nameLeft, middles[i]);
    }
  }

  private double end(int line) {
    List<ChartSpec.Point> points = spec.lines().get(line).points();
    return y(points.get(points.size() - 1));
  }

  private double x(int year) {
    int steps = Math.max(1, spec.years().size() - 1);
    return Math.rint(left + (right - left) * year / steps);
  }

  private double y(ChartSpec.Point point) {
    double share = (point.value().doubleValue() - low) / (high - low);
    return Math.rint(TOP + PLOT * (1 - share));
  }

  private DoubleStream values() {
    return spec.lines().stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(point -> point.value().doubleValue());
  }

  private List<String> names() {
    return spec.lines().stream().map(ChartSpec.Line::name).toList();
  }

  private double widestValue() {
    return spec.lines().stream()
        .flatMap(line -> line.points().stream())
        .mapToInt(point -> ChartFont.width(point.text(), bold))
        .max()
        .orElse(0);
  }

  private static double widest(List<String> texts, Font font) {
    return texts.stream().mapToInt(text -> ChartFont.width(text, font)).max().orElse(0);
  }
}
