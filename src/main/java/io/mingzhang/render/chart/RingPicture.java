package io.mingzhang.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;

/** A ring of shares from twelve o'clock on, the total inside, every share written beside it. */
final class RingPicture {
  private static final String BETWEEN_AMOUNT_AND_SHARE = "\u2003";
  private static final int LEAST_HEIGHT = 240;
  private static final int DIAMETER = 216;
  private static final int MARGIN = 8;
  private static final double DEPTH = 0.4;
  private static final int GAP = 2;

  /** How far the gaps reach beyond the ring's edges, lest a hair of colour remains. */
  private static final double BEYOND_EDGE = 0.04;

  private static final int INSIDE = 118;
  private static final int LARGEST_TOTAL = 26;
  private static final int SMALLEST_TOTAL = 13;
  private static final int UNIT_SIZE = 15;

  private static final int LEGEND_BESIDE = 280;
  private static final int BEFORE_LEGEND_BELOW = 24;
  private static final int SWATCH = 13;
  private static final int AFTER_SWATCH = 9;
  private static final int NAME_SIZE = 16;
  private static final int AMOUNT_SIZE = 15;
  private static final int LINE_HEIGHT = 22;
  private static final int BETWEEN_ENTRIES = 12;

  private final ChartSpec.Ring spec;
  private final Font nameFont = ChartFont.regular(NAME_SIZE);
  private final Font amountFont = ChartFont.regular(AMOUNT_SIZE);
  private final Breadth breadth;
  private final int ringLeft;
  private final double ringTop;
  private final int legendLeft;
  private final int legendTop;
  private final int textLeft;
  private final List<List<String>> names;
  private final int height;

  RingPicture(ChartSpec.Ring spec, Breadth breadth) {
    this.spec = spec;
    this.breadth = breadth;
    boolean beside = breadth == Breadth.WIDE;
    this.legendLeft = beside ? LEGEND_BESIDE : MARGIN;
    this.textLeft = legendLeft + SWATCH + AFTER_SWATCH;
    this.names =
        spec.slices().stream()
            .map(slice -> ChartFont.wrap(slice.name(), nameFont, breadth.pixels() - textLeft))
            .toList();
    int lines = names.stream().mapToInt(name -> name.size() + 1).sum();
    int gaps = Math.max(0, spec.slices().size() - 1);
    int legendHeight = lines * LINE_HEIGHT + gaps * BETWEEN_ENTRIES;
    if (beside) {
      this.height = Math.max(LEAST_HEIGHT, legendHeight + 2 * MARGIN);
      this.ringLeft = MARGIN;
      this.ringTop = (height - DIAMETER) / 2.0;
      this.legendTop = (height - legendHeight) / 2;
    } else {
      this.ringLeft = (breadth.pixels() - DIAMETER) / 2;
      this.ringTop = MARGIN;
      this.legendTop = MARGIN + DIAMETER + BEFORE_LEGEND_BELOW;
      this.height = legendTop + legendHeight + MARGIN;
    }
  }

  String paint() {
    Canvas canvas = new Canvas(spec, breadth, height);
    canvas.plot(plot(), new Rectangle2D.Double(ringLeft, ringTop, DIAMETER, DIAMETER));
    paintTotal(canvas);
    paintLegend(canvas);
    return canvas.svg();
  }

  private RingPlot plot() {
    RingPlot plot = new RingPlot(dataset());
    for (int i = 0; i < spec.slices().size(); i++) {
      plot.setSectionPaint(i, Palette.slice(i));
    }
    plot.setSectionDepth(DEPTH);
    plot.setInteriorGap(0);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setSectionOutlinesVisible(false);
    plot.setShadowPaint(null);
    plot.setLabelGenerator(null);
    plot.setSeparatorsVisible(
        spec.slices().stream().filter(s -> s.value().signum() > 0).count() > 1);
    plot.setSeparatorPaint(Palette.GAP);
    plot.setSeparatorStroke(new BasicStroke(GAP));
    plot.setInnerSeparatorExtension(BEYOND_EDGE);
    plot.setOuterSeparatorExtension(BEYOND_EDGE);
    return plot;
  }

  /** Keyed by place, for names may be equal. */
  private DefaultPieDataset<Integer> dataset() {
    DefaultPieDataset<Integer> dataset = new DefaultPieDataset<>();
    for (int i = 0; i < spec.slices().size(); i++) {
      dataset.setValue(
          Integer.valueOf(i), spec.slices().get(i).value().max(BigDecimal.ZERO).doubleValue());
    }
    return dataset;
  }

  private void paintTotal(Canvas canvas) {
    double centre = ringLeft + DIAMETER / 2.0;
    double middle = ringTop + DIAMETER / 2.0;
    boolean withUnit = !spec.unit().isBlank();
    canvas.anchored(
        "middle", spec.total(), totalFont(), Palette.INK, centre, withUnit ? middle - 9 : middle);
    if (withUnit) {
      canvas.anchored(
          "middle", spec.unit(), ChartFont.regular(UNIT_SIZE), Palette.MUTED, centre, middle + 17);
    }
  }

  private Font totalFont() {
    int size = LARGEST_TOTAL;
    while (size > SMALLEST_TOTAL && ChartFont.width(spec.total(), ChartFont.bold(size)) > INSIDE) {
      size--;
    }
    return ChartFont.bold(size);
  }

  private void paintLegend(Canvas canvas) {
    double middle = legendTop + LINE_HEIGHT / 2.0;
    for (int i = 0; i < names.size(); i++) {
      ChartSpec.Slice slice = spec.slices().get(i);
      canvas.swatch(Palette.slice(i), legendLeft, middle, SWATCH);
      for (String line : names.get(i)) {
        canvas.text(line, nameFont, Palette.INK, textLeft, middle);
        middle += LINE_HEIGHT;
      }
      String figures = slice.amount() + BETWEEN_AMOUNT_AND_SHARE + slice.share();
      canvas.text(figures, amountFont, Palette.MUTED, textLeft, middle);
      middle += LINE_HEIGHT + BETWEEN_ENTRIES;
    }
  }
}
