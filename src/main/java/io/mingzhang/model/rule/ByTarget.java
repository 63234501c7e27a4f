package io.mingzhang.model.rule;

import java.math.BigDecimal;

/** 按指标值: proportional where target and actual are quantities, qualitative where they are not. */
public record ByTarget(Qualitative qualitative) implements ScoringRule {
  @Override
  public Attainable attainable(BigDecimal points) {
    return Attainable.upTo(points);
  }

  @Override
  public String words(BigDecimal points) {
    return "定量指标" + ofQuantities() + "；定性指标" + qualitative.words(points);
  }

  /** The half of the rule that a row with a quantity for its target needs. */
  public String ofQuantities() {
    return "达到指标值得满分，没有达到的按 分值 × 完成值 ÷ 指标值（越少越好的按 分值 × 指标值 ÷ 完成值）得分";
  }
}
