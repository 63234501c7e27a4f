package io.mingzhang.model.rule;

import io.mingzhang.diag.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 全有或全无: all points when the condition holds, none otherwise. */
public record AllOrNothing(Interval condition) implements ValueRule {
  @Override
  public Optional<Verdict> judge(BigDecimal points, BigDecimal value) {
    return Optional.of(
        condition.contains(value)
            ? new Verdict(points, "符合“" + condition.words() + "”，得满分")
            : new Verdict(BigDecimal.ZERO, "不符合“" + condition.words() + "”，不得分"));
  }

  @Override
  public boolean inPercent() {
    return condition.inPercent();
  }

  @Override
  public Attainable attainable(BigDecimal points) {
    return Attainable.only(List.of(points, BigDecimal.ZERO));
  }

  @Override
  public String words(BigDecimal points) {
    return condition.words() + " 得 " + Decimals.plain(points) + " 分，否则不得分";
  }
}
