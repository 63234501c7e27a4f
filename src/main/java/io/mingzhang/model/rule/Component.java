package io.mingzhang.model.rule;

import io.mingzhang.model.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule inside another, with points and an input of its own.
 *
 * @param input a formula; null where the value is the row's own
 */
public record Component(String name, BigDecimal points, @Nullable Text input, ScoringRule rule) {
  String words() {
    return name + "（" + (input == null ? "" : input.value() + "：") + rule.words(points) + "）";
  }
}
