package io.mingzhang.render.chart;

/**
 * Paints charts as SVG to be set into a page; with its neighbours here it is the only place that
 * knows JFreeChart and AWT, and any number of threads may share it.
 */
public final class ChartPainter {
  /** Equal specs give equal bytes. */
  public PaintedChart paint(ChartSpec spec) {
    return new PaintedChart(paint(spec, Breadth.WIDE), paint(spec, Breadth.NARROW));
  }

  private static String paint(ChartSpec spec, Breadth breadth) {
    if (spec instanceof ChartSpec.Bars bars) {
      return new BarsPicture(bars, breadth).paint();
    }
    if (spec instanceof ChartSpec.Ring ring) {
      return new RingPicture(ring, breadth).paint();
    }
    if (spec instanceof ChartSpec.Lines lines) {
      return new LinesPicture(lines, breadth).paint();
    }
    throw new IllegalArgumentException("no picture for " + spec.getClass().getName());
  }
}
