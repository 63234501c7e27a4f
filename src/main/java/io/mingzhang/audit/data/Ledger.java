package io.mingzhang.audit.data;

import io.mingzhang.audit.Narration;
import io.mingzhang.audit.Told;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Rule;
import io.mingzhang.model.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One text beside the data: what its figures are of, what the data say, what was found. */
final class Ledger {
  private final Known known;
  private final Subjects subjects;
  private final Relations relations;
  private final Narration narration;

  /** What a count was found to count, by its place: 36人次 follows 5批次. */
  private final Map<Integer, String> counted = new HashMap<>();

  Ledger(Known known, List<Told> told, Narration narration) {
    this.known = known;
    this.subjects = new Subjects(known, new Lexicon(known), told);
    this.relations = new Relations(known, subjects, told);
    this.narration = narration;
  }

  Known known() {
    return known;
  }

  Subjects subjects() {
    return subjects;
  }

  Relations relations() {
    return relations;
  }

  Map<Integer, String> counted() {
    return counted;
  }

  /** The figure that the names of a subject stand for; none when they stand for different ones. */
  Optional<Figure> figure(List<Subject> subject, Function<Subject, String> name) {
    List<Figure> found =
        subject.stream()
            .map(name)
            .filter(one -> !one.isEmpty())
            .distinct()
            .map(one -> known.get(one).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    BigDecimal first = found.isEmpty() ? BigDecimal.ZERO : Printed.base(found.get(0));
    return found.stream().allMatch(one -> Printed.base(one).compareTo(first) == 0)
        ? found.stream().findFirst()
        : Optional.empty();
  }

  /** A finding with the places in the data. */
  void add(Rule rule, Told told, String message, String hint, Figure... figures) {
    Diagnostic found = rule.at(told.claim().at(), message, hint);
    for (Figure figure : figures) {
      int places = figure.from().size();
      found =
          found.related(
              figure.from().get(0),
              "数据里的“" + figure.name() + "”" + (places > 1 ? "，由 " + places + " 处得出" : ""));
    }
    narration.add(found);
  }

  /** How to print a figure by its name. */
  String mend(Figure figure) {
    return "改为 {{ " + figure.name() + " }}";
  }

  /** How to have the build write a phrase. */
  String phrase(String kind, Figure... figures) {
    String names = Stream.of(figures).map(Figure::name).collect(Collectors.joining(", "));
    return "改为 {{ " + kind + "(" + names + ") }}";
  }
}
