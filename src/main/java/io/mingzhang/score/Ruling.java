package io.mingzhang.score;

import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.Step;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes to for one indicator.
 *
 * @param score exact, not yet rounded; null when there is not enough data
 * @param missing what is missing, in an author's words; empty when there is a score
 * @param conclusion 达成, 部分达成 …; empty when the rule gives none
 * @param shown the value of the formula as a reader sees it; empty where there is none
 * @param rate how far the target is reached, 1 being reached; null where there is no such rate
 * @param clause the clause that applied
 */
record Ruling(
    @Nullable BigDecimal score,
    String missing,
    String conclusion,
    String shown,
    @Nullable BigDecimal rate,
    String clause,
    List<Step> steps) {
  Ruling {
    steps = List.copyOf(steps);
  }

  static Ruling of(BigDecimal score, String clause, List<Step> steps) {
    return new Ruling(score, "", "", "", null, clause, steps);
  }

  static Ruling without(String missing) {
    return new Ruling(null, missing, "", "", null, "", List.of());
  }

  static Step step(String label, String text, Input... inputs) {
    return new Step(label, text, List.of(inputs));
  }

  Ruling concluding(String word) {
    return new Ruling(score, missing, word, shown, rate, clause, steps);
  }

  Ruling atRate(@Nullable BigDecimal reached) {
    return new Ruling(score, missing, conclusion, shown, reached, clause, steps);
  }

  Ruling showing(String value) {
    return new Ruling(score, missing, conclusion, value, rate, clause, steps);
  }
}
