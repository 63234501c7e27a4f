package io.mingzhang.render;

import io.mingzhang.diag.Span;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Text;
import io.mingzhang.render.view.GroupView;
import io.mingzhang.render.view.IndicatorTableView;
import io.mingzhang.render.view.IndicatorView;
import io.mingzhang.render.view.LeadView;
import io.mingzhang.render.view.StepView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators of a form with their scores and the steps to each. */
final class Indicators {
  private final List<IndicatorGroup> groups;
  private final @Nullable Scorecard scorecard;
  private final boolean parts;
  private final boolean scored;

  Indicators(List<IndicatorGroup> groups, @Nullable Scorecard scorecard) {
    this.groups = groups;
    this.scorecard = scorecard;
    this.parts =
        groups.stream().flatMap(group -> group.parts().stream()).anyMatch(p -> !p.name().isEmpty());
    this.scored =
        scorecard != null
            || groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.points() != null || row.reportedScore() != null);
  }

  /** The scores of the first-level indicators, as far as there is a scorecard. */
  List<GroupView> summary() {
    return scorecard == null
        ? List.of()
        : scorecard.groups().stream()
            .map(
                group ->
                    new GroupView(
                        group.name(),
                        Format.count(group.score()),
                        Format.count(group.points()),
                        share(group.score(), group.points()),
                        steps(group.trail())))
            .toList();
  }

  private static String share(@Nullable BigDecimal score, BigDecimal points) {
    return score == null || points.signum() <= 0 ? "0" : Format.rate(score, points);
  }

  IndicatorTableView table() {
    List<IndicatorView> rows = new ArrayList<>();
    Set<String> shown = new LinkedHashSet<>();
    if (scorecard != null) {
      for (Scorecard.GroupScore score : scorecard.groups()) {
        if (score.rows().isEmpty()) {
          rows.add(whole(score));
          shown.add(score.name());
        }
      }
    }
    groups.stream()
        .filter(group -> !shown.contains(group.name()))
        .forEach(group -> rows(group, rows));
    return new IndicatorTableView("绩效指标完成情况", parts, scored, rows);
  }

  /** A first-level indicator that is scored as a whole. */
  private IndicatorView whole(Scorecard.GroupScore score) {
    List<LeadView> leads = new ArrayList<>(List.of(new LeadView(score.name(), "1")));
    if (parts) {
      leads.add(new LeadView("", "1"));
    }
    return new IndicatorView(
        leads,
        input(score.name()),
        "",
        "",
        "",
        Format.count(score.points()),
        Format.count(score.score()),
        "",
        isLost(score.score(), score.points()),
        steps(score.trail()));
  }

  /** What such an indicator is taken from: the formula of the rubric. */
  private String input(String name) {
    return scorecard == null
        ? name
        : scorecard.rubric().indicators().stream()
            .filter(indicator -> indicator.name().equals(name))
            .map(Rubric.Indicator::input)
            .filter(Objects::nonNull)
            .map(Text::value)
            .findFirst()
            .orElse(name);
  }

  private void rows(IndicatorGroup group, List<IndicatorView> rows) {
    boolean firstOfGroup = true;
    for (IndicatorGroup.Part part : group.parts()) {
      boolean firstOfPart = true;
      for (IndicatorResult row : part.rows()) {
        List<LeadView> leads = new ArrayList<>();
        if (firstOfGroup) {
          leads.add(lead(group.name(), group.rows().size()));
        }
        if (firstOfPart && parts) {
          leads.add(lead(part.name(), part.rows().size()));
        }
        firstOfGroup = false;
        firstOfPart = false;
        rows.add(row(leads, row));
      }
    }
  }

  private static LeadView lead(String name, int rows) {
    return new LeadView(name, Integer.toString(rows));
  }

  private IndicatorView row(List<LeadView> leads, IndicatorResult row) {
    Scorecard.RowScore computed = scoreOf(row);
    BigDecimal reported = row.reportedScore() == null ? null : row.reportedScore().value();
    BigDecimal score = computed == null ? reported : computed.score();
    BigDecimal points = row.points() == null ? null : row.points().value();
    String explanation =
        List.of(row.explanation(), row.criterion()).stream()
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("；"));
    return new IndicatorView(
        leads,
        row.name(),
        explanation,
        text(row.target()),
        text(row.actual()),
        Format.count(points),
        Format.count(score),
        row.reason(),
        isLost(score, points),
        computed == null ? List.of() : steps(computed.trail()));
  }

  private Scorecard.@Nullable RowScore scoreOf(IndicatorResult row) {
    return scorecard == null
        ? null
        : scorecard.groups().stream()
            .flatMap(group -> group.rows().stream())
            .filter(score -> score.row().equals(row))
            .findFirst()
            .orElse(null);
  }

  private static String text(@Nullable Text text) {
    return text == null ? Format.UNKNOWN : text.value();
  }

  private static boolean isLost(@Nullable BigDecimal score, @Nullable BigDecimal points) {
    return score != null && points != null && score.compareTo(points) < 0;
  }

  private static List<StepView> steps(Scorecard.Trail trail) {
    return trail.steps().stream()
        .map(step -> new StepView(step.label(), step.text(), source(step.inputs())))
        .toList();
  }

  /** Where figures stand, as a reader looks them up: {@code evaluation.yml 第4行}. */
  private static String source(List<Span> inputs) {
    return inputs.stream()
        .map(at -> at.path().substring(at.path().lastIndexOf('/') + 1) + " 第" + at.line() + "行")
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
