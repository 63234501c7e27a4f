package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 评定: the evaluator picks one of the stated levels, and with it its score. */
public record Judged(List<Level> levels) implements ScoringRule {
  /** A level with its score. */
  public record Level(String name, BigDecimal score) {}

  public Judged {
    levels = List.copyOf(levels);
  }

  /** The level of this name. */
  public Optional<Level> named(String name) {
    return levels.stream().filter(level -> level.name().equals(name)).findFirst();
  }

  /** The level of this score. */
  public Optional<Level> of(BigDecimal score) {
    return levels.stream().filter(level -> level.score().compareTo(score) == 0).findFirst();
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return levels.isEmpty()
        ? Attainable.upTo(points)
        : Attainable.only(levels.stream().map(Level::score).toList());
  }

  @Override
  public String words(BigDecimal points) {
    return "由评价人评定："
        + levels.stream()
            .map(level -> "“" + level.name() + "”得 " + Decimals.plain(level.score()) + " 分")
            .collect(Collectors.joining("，"));
  }
}
