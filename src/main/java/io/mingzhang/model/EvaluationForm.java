package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every self-evaluation form (绩效自评表) holds, a unit's and a project's alike.
 *
 * @param rubric 指标体系 by id; null where the form is published without being recomputed
 * @param money the unit of all amounts
 * @param total 年度资金总额
 * @param reportedTotal 自评总分 given by the unit itself
 * @param reportedGrade 自评等级 given by the unit itself
 */
public record EvaluationForm(
    @Nullable Text rubric,
    Measure money,
    @Nullable Funding total,
    List<Funding> sources,
    List<Goal> goals,
    List<IndicatorGroup> groups,
    @Nullable Amount reportedTotal,
    @Nullable Text reportedGrade,
    Span at) {
  /** What it says in words of its goals and indicators. */
  Stream<Prose> prose() {
    return Stream.concat(
        goals.stream().flatMap(goal -> Stream.of(goal.expected(), goal.actual())),
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> Stream.of(row.criterion(), row.explanation(), row.reason())));
  }

  /** The grade as the unit gives it; empty when it gives none. */
  public String grade() {
    return reportedGrade == null ? "" : reportedGrade.value();
  }
}
