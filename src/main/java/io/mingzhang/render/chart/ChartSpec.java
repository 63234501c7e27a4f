package io.mingzhang.render.chart;

import java.math.BigDecimal;
import java.util.List;

/** All that a chart says; two equal specs are the same picture. */
public sealed interface ChartSpec {
  String title();

  /** The picture in words, for those who cannot see it. */
  String description();

  /** Horizontal bars in groups, for change over years; their title says the unit of all values. */
  record Bars(String title, String description, List<Group> groups) implements ChartSpec {}

  /** What is compared, such as 决算收入. */
  record Group(String name, List<Bar> bars) {}

  /**
   * One bar.
   *
   * @param label its year
   * @param text the value as it is printed
   * @param current this year's
   */
  record Bar(String label, BigDecimal value, String text, boolean current) {}

  /**
   * A ring of shares; at least two slices above zero.
   *
   * @param total as printed in the middle
   */
  record Ring(String title, String description, String total, String unit, List<Slice> slices)
      implements ChartSpec {}

  /**
   * One share.
   *
   * @param amount the value as it is printed
   * @param share the percentage as it is printed
   */
  record Slice(String name, BigDecimal value, String amount, String share) {}

  /**
   * Lines over years that have at least two points each; the title says the unit of all values.
   *
   * @param years as they are printed, the earliest first
   */
  record Lines(String title, String description, List<String> years, List<Line> lines)
      implements ChartSpec {}

  /** One line, its points from the earliest on. */
  record Line(String name, List<Point> points) {}

  /**
   * A value of one year.
   *
   * @param year its place among the years
   * @param text the value as it is printed
   */
  record Point(int year, BigDecimal value, String text) {}
}
