package io.mingzhang.render.chart;

/**
 * Paints charts as SVG to be set into a page; with its neighbours here it is the only place that
 * knows JFreeChart and AWT, and any number of threads may share it.
 */
public final class ChartPainter {
  /** The whole {@code <svg>} element; equal specs give equal bytes. */
  public String paint(ChartSpec spec) {
    if (spec instanceof ChartSpec.Bars bars) {
      return new BarsPicture(bars).paint();
    }
    if (spec instanceof ChartSpec.Ring ring) {
      return new RingPicture(ring).paint();
    }
    throw new IllegalArgumentException("no picture for " + spec.getClass().getName());
  }
}
