package io.mingzhang.score;

import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Criterion;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.Better;
import io.mingzhang.model.rule.Component;
import io.mingzhang.model.rule.Rescaled;
import io.mingzhang.model.rule.ScoringRule;
import io.mingzhang.model.rule.Sum;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formulas of a rubric, each parsed once. */
final class Formulas {
  private final Map<Text, Formula> parsed;

  private Formulas(Map<Text, Formula> parsed) {
    this.parsed = Collections.unmodifiableMap(parsed);
  }

  static Formulas of(Rubric rubric) {
    Map<Text, Formula> parsed = new LinkedHashMap<>();
    rubric.criteria().forEach(criterion -> collect(criterion, parsed));
    return new Formulas(parsed);
  }

  Map<Text, Formula> all() {
    return parsed;
  }

  Formula of(Text written) {
    Formula formula = parsed.get(written);
    return formula == null ? Formula.of(written.value()) : formula;
  }

  private static void collect(Criterion criterion, Map<Text, Formula> parsed) {
    if (criterion.input() != null) {
      parsed.put(criterion.input(), Formula.of(criterion.input().value()));
    }
    collect(criterion.rule(), parsed);
  }

  private static void collect(ScoringRule rule, Map<Text, Formula> parsed) {
    if (rule instanceof Rescaled rescaled) {
      collect(rescaled.rule(), parsed);
    }
    for (Component component : components(rule)) {
      if (component.input() != null) {
        parsed.put(component.input(), Formula.of(component.input().value()));
      }
      collect(component.rule(), parsed);
    }
  }

  /** The rules inside a rule. */
  static List<Component> components(ScoringRule rule) {
    if (rule instanceof Sum sum) {
      return sum.parts();
    }
    return rule instanceof Better better ? better.ways() : List.of();
  }
}
