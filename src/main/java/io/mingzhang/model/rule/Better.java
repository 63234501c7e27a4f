package io.mingzhang.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** 二者择一: several ways to the same points; the best of those that have data counts. */
public record Better(List<Component> ways) implements ScoringRule {
  public Better {
    ways = List.copyOf(ways);
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return ways.stream()
        .map(way -> way.rule().attainable(way.points()))
        .reduce(Attainable::or)
        .orElseGet(() -> Attainable.upTo(points));
  }

  @Override
  public String words(BigDecimal points) {
    return "取得分最高的一种：" + ways.stream().map(Component::words).collect(Collectors.joining("；"));
  }
}
