package io.mingzhang.cli;

import io.mingzhang.diag.Json;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.PartScore;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.Scorecard.Trail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scorecard as programs read it: an object for each indicator, and one for the total. */
final class ExplanationJson {
  private final String head;

  ExplanationJson(String unit, int year, String document) {
    this.head =
        "{\"unit\":"
            + Json.quote(unit)
            + ",\"year\":"
            + year
            + ",\"document\":"
            + Json.quote(document);
  }

  List<String> lines(Scorecard scorecard, Predicate<IndicatorScore> wanted) {
    List<String> lines = new ArrayList<>();
    for (GroupScore group : scorecard.groups()) {
      for (PartScore part : group.parts()) {
        part.indicators().stream()
            .filter(wanted)
            .forEach(one -> lines.add(indicator(group.name(), part.name(), one)));
      }
    }
    Rubric rubric = scorecard.rubric();
    lines.add(
        head
            + ",\"rubric\":{\"id\":"
            + Json.quote(rubric.id())
            + ",\"version\":"
            + Json.quote(rubric.version())
            + ",\"sha256\":"
            + Json.quote(rubric.hash())
            + "},\"total\":"
            + number(scorecard.total())
            + ",\"grade\":"
            + Json.quote(scorecard.grade())
            + ",\"indicators\":"
            + scorecard.indicators().size()
            + ",\"unscored\":"
            + scorecard.unscored().size()
            + '}');
    return lines;
  }

  private String indicator(String group, String part, IndicatorScore one) {
    return head
        + ",\"group\":"
        + Json.quote(group)
        + ",\"part\":"
        + Json.quote(part)
        + ",\"indicator\":"
        + Json.quote(one.name())
        + ",\"points\":"
        + number(one.points())
        + ",\"score\":"
        + number(one.score())
        + ",\"reported\":"
        + number(one.reported())
        + ",\"conclusion\":"
        + Json.quote(one.conclusion())
        + ",\"missing\":"
        + Json.quote(one.missing())
        + ",\"steps\":"
        + steps(one.trail())
        + '}';
  }

  private static String steps(Trail trail) {
    return trail.steps().stream()
        .map(ExplanationJson::step)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String step(Step step) {
    return "{\"label\":"
        + Json.quote(step.label())
        + ",\"text\":"
        + Json.quote(step.text())
        + ",\"inputs\":"
        + step.inputs().stream()
            .map(ExplanationJson::input)
            .collect(Collectors.joining(",", "[", "]"))
        + '}';
  }

  private static String input(Input input) {
    return "{\"name\":"
        + Json.quote(input.name())
        + ",\"value\":"
        + Json.quote(input.value())
        + ','
        + Json.place(input.at())
        + '}';
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "null" : value.toPlainString();
  }
}
