package io.mingzhang.render;

import io.mingzhang.model.Facts;
import io.mingzhang.model.FormNames;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.PartScore;
import io.mingzhang.model.Scorecard.Trail;
import io.mingzhang.model.Text;
import io.mingzhang.render.figure.Format;
import io.mingzhang.render.view.GroupView;
import io.mingzhang.render.view.IndicatorTableView;
import io.mingzhang.render.view.IndicatorView;
import io.mingzhang.render.view.LeadView;
import io.mingzhang.render.view.StepView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators of a form with their scores and the steps to each. */
final class Indicators {
  private final List<Line> lines;
  private final FormNames names;
  private final List<String> labels;
  private final @Nullable Scorecard scorecard;

  /** One row: of a scorecard, or of a form that is published without being recomputed. */
  private record Line(String group, String part, IndicatorScore score) {
    FormNames.Row row() {
      return new FormNames.Row(group, part, score.name());
    }
  }

  private Indicators(List<Line> lines, @Nullable Scorecard scorecard, FormNames names) {
    this.lines = lines;
    this.names = names;
    this.labels = FormNames.rows(lines.stream().map(Line::row).toList());
    this.scorecard = scorecard;
  }

  /**
   * Rows that nobody recomputes: the unit's own scores stand for what they are.
   *
   * @param names of the form's figures
   */
  static Indicators reported(List<IndicatorGroup> groups, FormNames names) {
    List<Line> lines = new ArrayList<>();
    for (IndicatorGroup group : groups) {
      for (IndicatorGroup.Part part : group.parts()) {
        part.rows().forEach(row -> lines.add(new Line(group.name(), part.name(), reported(row))));
      }
    }
    return new Indicators(lines, null, names);
  }

  static Indicators of(Scorecard scorecard, FormNames names) {
    List<Line> lines = new ArrayList<>();
    for (GroupScore group : scorecard.groups()) {
      for (PartScore part : group.parts()) {
        part.indicators().forEach(one -> lines.add(new Line(group.name(), part.name(), one)));
      }
    }
    return new Indicators(lines, scorecard, names);
  }

  private static IndicatorScore reported(IndicatorResult row) {
    BigDecimal points = row.points() == null ? null : row.points().value();
    BigDecimal score = row.reportedScore() == null ? null : row.reportedScore().value();
    return new IndicatorScore(
        row.name(),
        points,
        text(row.target()),
        text(row.actual()),
        score,
        score,
        text(row.level()),
        "",
        row.reason(),
        row.criterion(),
        row.explanation(),
        Trail.EMPTY);
  }

  private static String text(@Nullable Text text) {
    return text == null ? "" : text.value();
  }

  /** The scores of the first-level indicators, as far as there are any. */
  List<GroupView> summary() {
    return scorecard == null || scorecard.groups().stream().allMatch(one -> one.score() == null)
        ? List.of()
        : scorecard.groups().stream().map(one -> group(one, scorecard.rows())).toList();
  }

  private GroupView group(GroupScore group, List<FormNames.Row> rows) {
    String label = FormNames.group(group.name(), rows);
    BigDecimal points = group.points() == null ? BigDecimal.ZERO : group.points();
    BigDecimal score = group.score();
    return new GroupView(
        group.name(),
        Format.count(score),
        score == null ? "" : names.score(label),
        Format.count(points),
        group.points() == null ? "" : names.points(label),
        score == null || points.signum() <= 0 ? "0" : Format.rate(score, points),
        steps(group.trail()));
  }

  IndicatorTableView table(Facts facts) {
    boolean parts = lines.stream().anyMatch(line -> !line.part().isEmpty());
    boolean scored =
        lines.stream().anyMatch(one -> one.score().points() != null || one.score().score() != null);
    boolean targets = lines.stream().anyMatch(one -> !one.score().target().isEmpty());
    boolean actuals = lines.stream().anyMatch(one -> !one.score().actual().isEmpty());
    boolean concluded =
        !scored && lines.stream().anyMatch(one -> !one.score().conclusion().isEmpty());
    List<IndicatorView> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(row(leads(i, parts), lines.get(i).score(), labels.get(i), facts));
    }
    return new IndicatorTableView("绩效指标完成情况", parts, targets, actuals, scored, concluded, rows);
  }

  /** The cells that head this row and those below it. */
  private List<LeadView> leads(int row, boolean parts) {
    List<LeadView> leads = new ArrayList<>();
    Line line = lines.get(row);
    boolean firstOfGroup = row == 0 || !lines.get(row - 1).group().equals(line.group());
    if (firstOfGroup) {
      leads.add(lead(line.group(), row, false));
    }
    if (parts && (firstOfGroup || !lines.get(row - 1).part().equals(line.part()))) {
      leads.add(lead(line.part(), row, true));
    }
    return leads;
  }

  private LeadView lead(String name, int from, boolean part) {
    Line first = lines.get(from);
    int to = from;
    while (to < lines.size()
        && lines.get(to).group().equals(first.group())
        && (!part || lines.get(to).part().equals(first.part()))) {
      to++;
    }
    return new LeadView(name, Integer.toString(to - from));
  }

  private IndicatorView row(List<LeadView> leads, IndicatorScore one, String label, Facts facts) {
    return new IndicatorView(
        leads,
        one.name(),
        Markup.of(one.explanation().then("；", one.standard()), facts),
        one.target().isEmpty() ? Format.UNKNOWN : one.target(),
        one.actual().isEmpty() ? Format.UNKNOWN : one.actual(),
        Format.count(one.points()),
        one.points() == null ? "" : names.points(label),
        Format.count(one.score()),
        one.score() == null ? "" : names.score(label),
        one.conclusion().isEmpty() ? Format.UNKNOWN : one.conclusion(),
        one.missing(),
        one.missing().isEmpty() || one.reported() == null ? "" : Format.count(one.reported()),
        Markup.of(one.reason(), facts),
        one.score() != null && one.points() != null && one.score().compareTo(one.points()) < 0,
        steps(one.trail()));
  }

  private static List<StepView> steps(Trail trail) {
    return trail.steps().stream()
        .map(
            step ->
                new StepView(
                    step.label(),
                    step.text(),
                    step.inputs().stream()
                        .map(Indicators::source)
                        .distinct()
                        .collect(Collectors.joining("；"))))
        .toList();
  }

  /** A figure and where it stands, as a reader looks it up: 编制数 10，evaluation.yml 第4行. */
  private static String source(Input input) {
    String path = input.at().path();
    return input.name()
        + " "
        + input.value()
        + "，"
        + path.substring(path.lastIndexOf('/') + 1)
        + " 第"
        + input.at().line()
        + "行";
  }
}
