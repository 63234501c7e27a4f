package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link RateFollows}: what it finds, and what only looks like it. */
final class RateFollowsTest {
  @Test
  void findsTheWrongBase() {
    assertThat(Judged.rules("机关运行经费支出14.93万元，比2020年减少3.7万元，下降24.78%。"))
        .contains("claim.rate-differs");
  }

  @Test
  void findsARateOfTwoFigures() {
    assertThat(Judged.rules("支出110万元，上年100万元，增长12%。")).contains("claim.rate-differs");
  }

  @Test
  void passesTheRightRate() {
    assertThat(Judged.rules("机关运行经费支出14.93万元，比2020年减少3.7万元，下降19.86%。"))
        .doesNotContain("claim.rate-differs");
  }

  @Test
  void passesAWholePercent() {
    assertThat(Judged.rules("支出209.7万元，比上年229.52万元减少19.82万元，减少9%。"))
        .doesNotContain("claim.rate-differs");
  }
}
