package io.mingzhang.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.Plot;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/** One sheet to paint a chart on. */
final class Canvas {
  /** From the middle of a line of text down to its baseline, in parts of the type size. */
  private static final double MIDDLE_TO_BASELINE = 0.36;

  private final SvgElement element;
  private final int height;
  private final SVGGraphics2D graphics;

  Canvas(ChartSpec spec, Breadth breadth, int height) {
    this.element = new SvgElement(spec, breadth);
    this.height = height;
    this.graphics = new SVGGraphics2D(breadth.pixels(), height);
    graphics.setDefsKeyPrefix(element.id());
    graphics.setGeomDoubleConverter(Canvas::shortest);
    graphics.setTransformDoubleConverter(Canvas::shortest);
    graphics.setCheckStrokeControlHint(false);
  }

  Graphics2D graphics() {
    return graphics;
  }

  void plot(Plot plot, Rectangle2D area) {
    plot.draw(graphics, area, null, null, null);
  }

  void text(String text, Font font, Color color, double x, double middle) {
    graphics.setFont(font);
    graphics.setPaint(color);
    float baseline = Math.round(middle + MIDDLE_TO_BASELINE * font.getSize2D());
    // The writer takes "&lt;" for escaped already, unless its ampersand is.
    graphics.drawString(text.replace("&", "&amp;"), (float) x, baseline);
  }

  /** Lines of text whose block is centred on the middle. */
  void lines(List<String> lines, Font font, Color color, double x, double middle, int lineHeight) {
    double y = middle - (lines.size() - 1) * lineHeight / 2.0;
    for (String line : lines) {
      text(line, font, color, x, y);
      y += lineHeight;
    }
  }

  /** The reader's browser does the anchoring, so it is exact in whatever font it has. */
  void anchored(String anchor, String text, Font font, Color color, double x, double middle) {
    graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, Map.of("text-anchor", anchor));
    text(text, font, color, x, middle);
    graphics.setRenderingHint(SVGHints.KEY_END_GROUP, "");
  }

  void swatch(Color color, double x, double middle, int size) {
    graphics.setPaint(color);
    graphics.fill(new Rectangle2D.Double(x, middle - size / 2.0, size, size));
  }

  void upright(Color color, double x, double top, double bottom) {
    line(color, 1, x, top, x, bottom);
  }

  void line(Color color, int width, double fromX, double fromY, double toX, double toY) {
    graphics.setPaint(color);
    graphics.setStroke(new BasicStroke(width));
    graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
  }

  void dot(Color color, double x, double y, double radius) {
    graphics.setPaint(color);
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  String svg() {
    return element.enclose(graphics.getSVGElement(), height);
  }

  /** At most two decimals, in no language. */
  private static String shortest(double value) {
    double rounded = Math.rint(value * 100) / 100;
    if (rounded == Math.rint(rounded)) {
      return Long.toString((long) rounded);
    }
    return Double.toString(rounded);
  }
}
