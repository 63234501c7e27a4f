package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 定性: the evaluator picks a score inside a band.
 *
 * @param bands from the best down; a lower bound belongs to its band
 */
public record Qualitative(List<Band> bands) implements ScoringRule {
  /**
   * A band of the points.
   *
   * @param atLeast its lower bound as a share of the points, 0 to 1
   */
  public record Band(String name, BigDecimal atLeast) {}

  public Qualitative {
    bands = List.copyOf(bands);
  }

  /** The band of a score. */
  public Optional<Band> band(BigDecimal points, BigDecimal score) {
    return bands.stream()
        .filter(band -> score.compareTo(points.multiply(band.atLeast())) >= 0)
        .findFirst();
  }

  /** The band of this name. */
  public Optional<Band> named(String name) {
    return bands.stream().filter(band -> band.name().equals(name)).findFirst();
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return Attainable.upTo(points);
  }

  @Override
  public String words(BigDecimal points) {
    return bands.isEmpty()
        ? "由评价人在 0 到 " + Decimals.plain(points) + " 分之间评定"
        : "由评价人分档评定：" + bands.stream().map(this::words).collect(Collectors.joining("，"));
  }

  /** 80%（含）到 100%, as the forms write it. */
  public String words(Band band) {
    int place = bands.indexOf(band);
    String low = Threshold.ALL.show(band.atLeast());
    String high = place == 0 ? "100%" : Threshold.ALL.show(bands.get(place - 1).atLeast());
    return "“"
        + band.name()
        + "”得分值的 "
        + low
        + (band.atLeast().signum() == 0 ? " 到 " : "（含）到 ")
        + high;
  }
}
