package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluation of one project (项目绩效自评): form and report. */
public record ProjectEvaluation(
    String id,
    String name,
    String department,
    String implementer,
    Measure money,
    @Nullable Funding total,
    List<Funding> sources,
    List<Goal> goals,
    List<IndicatorGroup> groups,
    String grade,
    Narrative report,
    Span at) {}
