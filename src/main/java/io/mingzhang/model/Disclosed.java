package io.mingzhang.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that one disclosure publishes, by its lasting name: the facts, the figures of its evaluation
 * forms, and what follows from both.
 */
public final class Disclosed {
  private final Facts facts;
  private final Map<String, Figure> figures;

  private Disclosed(Facts facts, Map<String, Figure> figures) {
    this.facts = facts;
    this.figures = figures;
  }

  public static Disclosed of(Assessed assessed) {
    Disclosure disclosure = assessed.disclosure();
    Map<String, Figure> figures = new LinkedHashMap<>(assessed.facts().figures());
    if (disclosure.evaluation() != null) {
      FormFigures.of(disclosure.evaluation(), assessed.scorecard()).forEach(figures::putIfAbsent);
    }
    for (ProjectEvaluation project : disclosure.projects()) {
      FormFigures.of(project, assessed.projects().get(project.id())).forEach(figures::putIfAbsent);
    }
    return new Disclosed(assessed.facts(), figures);
  }

  /** What stands under a name; nothing is known of it where it has neither figure nor word. */
  public Cited cited(String name) {
    Optional<Figure> stated = Optional.ofNullable(figures.get(name));
    Optional<Figure> figure =
        stated.isPresent()
            ? stated
            : Derivation.figure(name, one -> Optional.ofNullable(figures.get(one)));
    return new Cited(name, figure.orElse(null), facts.word(name).orElse(""));
  }

  /** The stated figures and their totals, in the order of the forms. */
  public Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }
}
