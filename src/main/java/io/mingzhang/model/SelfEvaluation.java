package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit's evaluation of its whole expenditure (整体支出绩效自评).
 *
 * @param rubric the rubric it is scored by; null when only reported scores are published
 * @param aspects conclusions by aspect, where there is a report but no form
 */
public record SelfEvaluation(
    @Nullable Text rubric,
    Measure money,
    @Nullable Funding total,
    List<Funding> sources,
    Map<String, Amount> byIncome,
    Map<String, Amount> byExpenditure,
    List<Goal> goals,
    List<IndicatorGroup> groups,
    BaseData baseData,
    List<Aspect> aspects,
    @Nullable Amount reportedTotal,
    String reportedGrade,
    Span at) {
  /** One aspect of the evaluation and the conclusion on it. */
  public record Aspect(String name, String conclusion) {}
}
