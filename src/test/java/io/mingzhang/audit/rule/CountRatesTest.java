package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CountRates}: what it finds, and what only looks like it. */
final class CountRatesTest {
  @Test
  void findsAWrongRate() {
    assertThat(Judged.rules("设置绩效目标20个，完成18个，完成率95%。")).contains("claim.count-rate");
  }

  @Test
  void passesTheRightRate() {
    assertThat(Judged.rules("设置绩效目标20个，完成18个，完成率90%。")).doesNotContain("claim.count-rate");
  }
}
