package io.mingzhang.render.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Horizontal bars in groups, with what they say written at their ends. */
final class BarsPicture {
  /** An em space sets the year apart from the value and survives the collapsing of spaces. */
  private static final String BETWEEN_VALUE_AND_LABEL = "\u2003";

  private static final int AFTER_BAR = 8;
  private static final int SHORTEST_SCALE = 40;

  private final ChartSpec.Bars spec;
  private final Breadth breadth;
  private final BarsLayout layout;
  private final Font regular = ChartFont.regular(BarsLayout.TYPE_SIZE);
  private final Font bold = ChartFont.bold(BarsLayout.TYPE_SIZE);

  /** The pixels of the longest bar. */
  private final int scale;

  /** The value of the longest bar. */
  private final double longest;

  BarsPicture(ChartSpec.Bars spec, Breadth breadth) {
    this.spec = spec;
    this.breadth = breadth;
    this.layout = new BarsLayout(spec, breadth);
    int labels =
        layout.bars().stream().mapToInt(placed -> labelWidth(placed.bar())).max().orElse(0);
    this.scale = Math.max(SHORTEST_SCALE, breadth.pixels() - layout.left() - AFTER_BAR - labels);
    double most =
        layout.bars().stream().mapToDouble(placed -> length(placed.bar())).max().orElse(0);
    this.longest = most > 0 ? most : 1;
  }

  String paint() {
    Canvas canvas = new Canvas(spec, breadth, layout.height());
    canvas.plot(plot(), new Rectangle2D.Double(layout.left(), 0, scale, layout.height()));
    for (BarsLayout.PlacedGroup group : layout.groups()) {
      canvas.lines(
          group.name(), regular, Palette.INK, 0, group.nameMiddle(), BarsLayout.LINE_HEIGHT);
      canvas.upright(Palette.LINE, layout.left() - 0.5, group.top(), group.bottom());
    }
    for (BarsLayout.PlacedBar placed : layout.bars()) {
      double end = layout.left() + Math.rint(scale * length(placed.bar()) / longest);
      canvas.text(
          label(placed.bar()), font(placed.bar()), Palette.INK, end + AFTER_BAR, placed.middle());
    }
    return canvas.svg();
  }

  /** Its domain axis counts pixels from the top, so bars stand exactly beside their texts. */
  private XYPlot plot() {
    NumberAxis down = new NumberAxis();
    down.setRange(0, layout.height());
    down.setInverted(true);
    down.setVisible(false);
    NumberAxis across = new NumberAxis();
    across.setRange(0, longest);
    across.setVisible(false);
    XYPlot plot = new XYPlot(dataset(), down, across, renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  private XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setDefaultItemLabelFont(regular);
    renderer.setSeriesPaint(0, Palette.EARLIER);
    renderer.setSeriesPaint(1, Palette.CURRENT);
    return renderer;
  }

  private IntervalXYDataset dataset() {
    XYIntervalSeries earlier = new XYIntervalSeries("earlier");
    XYIntervalSeries current = new XYIntervalSeries("current");
    for (BarsLayout.PlacedBar placed : layout.bars()) {
      double length = length(placed.bar());
      if (length > 0) {
        XYIntervalSeries series = placed.bar().current() ? current : earlier;
        series.add(placed.middle(), placed.top(), placed.bottom(), length, 0, length);
      }
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(earlier);
    dataset.addSeries(current);
    return dataset;
  }

  /** A value below zero has no bar, as zero has none; its text still says it. */
  private static double length(ChartSpec.Bar bar) {
    return bar.value().max(BigDecimal.ZERO).doubleValue();
  }

  private int labelWidth(ChartSpec.Bar bar) {
    return ChartFont.width(label(bar), font(bar));
  }

  private Font font(ChartSpec.Bar bar) {
    return bar.current() ? bold : regular;
  }

  private static String label(ChartSpec.Bar bar) {
    return bar.text() + BETWEEN_VALUE_AND_LABEL + bar.label();
  }
}
