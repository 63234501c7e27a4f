package io.mingzhang.model;

import io.mingzhang.diag.Span;
import io.mingzhang.model.rule.Checklist;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A third-level indicator as the unit reports it.
 *
 * @param target 年度指标值, as written
 * @param actual 实际完成值, as written
 * @param points 分值
 * @param reportedScore 得分 given by the unit itself
 * @param level 档次 that the evaluator chose
 * @param marks 逐项: what was found on each item of a checklist
 * @param exemption 免考: why the indicator cannot apply
 * @param reason 偏差原因
 */
public record IndicatorResult(
    String name,
    @Nullable Text target,
    @Nullable Text actual,
    @Nullable Amount points,
    @Nullable Amount reportedScore,
    @Nullable Text level,
    Map<String, Marked> marks,
    @Nullable Text exemption,
    Prose criterion,
    Prose explanation,
    Prose reason,
    Span at) {
  /** A mark with its place. */
  public record Marked(Checklist.Mark mark, Span at) {}
}
