package io.mingzhang.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** 合计: several rules, each with points of its own, added up. */
public record Sum(List<Component> parts) implements ScoringRule {
  public Sum {
    parts = List.copyOf(parts);
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return parts.stream()
        .map(part -> part.rule().attainable(part.points()))
        .reduce(Attainable::plus)
        .orElseGet(() -> Attainable.upTo(points));
  }

  @Override
  public String words(BigDecimal points) {
    return "各项相加：" + parts.stream().map(Component::words).collect(Collectors.joining("；"));
  }
}
