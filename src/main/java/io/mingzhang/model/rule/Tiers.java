package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 分段: the score of the tier in which the value lies; between the tiers there is no gap.
 *
 * @param rest the score of every value outside the tiers (其余); null where they cover all
 */
public record Tiers(List<Tier> tiers, @Nullable BigDecimal rest) implements ValueRule {
  /** One tier with its score. */
  public record Tier(Interval interval, BigDecimal score, Span at) {}

  public Tiers {
    tiers = List.copyOf(tiers);
  }

  @Override
  public Optional<Verdict> judge(BigDecimal points, BigDecimal value) {
    return tiers.stream()
        .filter(tier -> tier.interval().contains(value))
        .findFirst()
        .map(tier -> new Verdict(tier.score(), clause(tier)))
        .or(() -> Optional.ofNullable(rest).map(score -> new Verdict(score, otherwise(score))));
  }

  @Override
  public boolean inPercent() {
    return tiers.stream().anyMatch(tier -> tier.interval().inPercent());
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    List<BigDecimal> scores = new ArrayList<>(tiers.stream().map(Tier::score).toList());
    if (rest != null) {
      scores.add(rest);
    }
    return scores.isEmpty() ? Attainable.upTo(points) : Attainable.only(scores);
  }

  @Override
  public String words(BigDecimal points) {
    String text = tiers.stream().map(Tiers::clause).collect(Collectors.joining("；"));
    return rest == null ? text : text + "；" + otherwise(rest);
  }

  private static String otherwise(BigDecimal rest) {
    return "其余得 " + Decimals.plain(rest) + " 分";
  }

  private static String clause(Tier tier) {
    return tier.interval().words() + " 得 " + Decimals.plain(tier.score()) + " 分";
  }
}
