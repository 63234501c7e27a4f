package io.mingzhang.model;

import io.mingzhang.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * A third-level indicator as the unit reports it.
 *
 * @param target 年度指标值, as written
 * @param actual 实际完成值, as written
 * @param points 分值
 * @param reportedScore 得分 given by the unit itself
 * @param reason 偏差原因
 */
public record IndicatorResult(
    String name,
    @Nullable Text target,
    @Nullable Text actual,
    @Nullable Amount points,
    @Nullable Amount reportedScore,
    String criterion,
    String explanation,
    String reason,
    Span at) {}
