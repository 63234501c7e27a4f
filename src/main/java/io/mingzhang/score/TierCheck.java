package io.mingzhang.score;

import io.mingzhang.diag.Log;
import io.mingzhang.diag.Span;
import io.mingzhang.model.rule.Interval;
import io.mingzhang.model.rule.Threshold;
import io.mingzhang.model.rule.Tiers;
import io.mingzhang.model.rule.Tiers.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tiers must cover every number once; below 0 there is nothing to cover. */
final class TierCheck {
  private static final Comparator<Tier> FROM_BELOW =
      Comparator.comparing(
              (Tier tier) -> tier.interval().low(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(tier -> !tier.interval().lowIncluded());

  private final String indicator;
  private final Log log;

  TierCheck(String indicator, Log log) {
    this.indicator = indicator;
    this.log = log;
  }

  void check(Tiers tiers, Span at) {
    if (tiers.tiers().isEmpty()) {
      log.add(
          ScoreRules.TIERS_GAP.at(
              at, "“" + indicator + "”的分段没有写“档”", "写成 档: [{不低于: 90%, 得: 3}, …] 的样子"));
      return;
    }
    tiers.tiers().forEach(this::reportEmpty);
    List<Tier> sorted = new ArrayList<>(tiers.tiers());
    sorted.removeIf(tier -> tier.interval().isEmpty() || tier.interval().isUnbounded());
    if (sorted.isEmpty()) {
      return;
    }
    sorted.sort(FROM_BELOW);
    boolean open = tiers.rest() == null;
    Interval first = sorted.get(0).interval();
    if (open && first.low() != null && !startsAtZero(first)) {
      gap(sorted.get(0).at(), below(first));
    }
    for (int i = 1; i < sorted.size(); i++) {
      between(sorted.get(i - 1), sorted.get(i), open);
    }
    Interval last = sorted.get(sorted.size() - 1).interval();
    if (open && last.high() != null) {
      gap(
          sorted.get(sorted.size() - 1).at(),
          (last.highIncluded() ? "高于" : "不低于") + last.high().words());
    }
  }

  private void reportEmpty(Tier tier) {
    if (tier.interval().isEmpty()) {
      log.add(
          ScoreRules.TIERS_GAP.at(
              tier.at(),
              "“" + indicator + "”的分段里，“" + tier.interval().words() + "”没有数",
              "改正这一档的界限"));
    }
  }

  private static boolean startsAtZero(Interval first) {
    return first.low() != null && first.low().value().signum() == 0 && first.lowIncluded();
  }

  private static String below(Interval first) {
    @Nullable Threshold low = first.low();
    return low == null ? "" : (first.lowIncluded() ? "低于" : "不超过") + low.words();
  }

  private void between(Tier lower, Tier upper, boolean open) {
    Threshold end = lower.interval().high();
    Threshold start = upper.interval().low();
    int order = end == null || start == null ? 1 : end.compareTo(start);
    boolean endIn = lower.interval().highIncluded();
    boolean startIn = upper.interval().lowIncluded();
    if (order > 0 || (order == 0 && endIn && startIn)) {
      log.add(
          ScoreRules.TIERS_OVERLAP
              .at(
                  upper.at(),
                  "“"
                      + indicator
                      + "”的两档重叠：“"
                      + lower.interval().words()
                      + "”与“"
                      + upper.interval().words()
                      + "”",
                  "改正其中一档的界限；正好在界上的只归一档")
              .related(lower.at(), "另一档"));
    } else if (open && end != null && start != null && (order < 0 || (!endIn && !startIn))) {
      String hole =
          order == 0
              ? "等于" + end.words()
              : (endIn ? "高于" : "不低于")
                  + end.words()
                  + "、"
                  + (startIn ? "低于" : "不超过")
                  + start.words();
      gap(upper.at(), hole);
    }
  }

  private void gap(Span at, String hole) {
    log.add(
        ScoreRules.TIERS_GAP.at(
            at, "“" + indicator + "”的分段没有写“" + hole + "”得几分", "补上这一档，或写“其余: 0”"));
  }
}
