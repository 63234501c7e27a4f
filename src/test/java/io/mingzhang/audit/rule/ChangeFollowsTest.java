package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ChangeFollows}: what it finds, and what only looks like it. */
final class ChangeFollowsTest {
  @Test
  void findsAWrongDifference() {
    assertThat(Judged.rules("支出110万元，比上年100万元增加12万元，增长12%。")).contains("claim.change-differs");
  }

  @Test
  void findsAGrowthBeyondTheFigure() {
    assertThat(Judged.rules("支出5万元，比上年增加8万元。")).contains("claim.change-differs");
  }

  @Test
  void passesARoundedLastDigit() {
    assertThat(Judged.rules("支出110.25万元，比上年100.13万元增加10.13万元，增长10.11%。"))
        .doesNotContain("claim.change-differs");
  }
}
