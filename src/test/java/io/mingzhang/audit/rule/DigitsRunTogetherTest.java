package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link DigitsRunTogether}: what it finds, and what only looks like it. */
final class DigitsRunTogetherTest {
  @Test
  void findsTwoAmounts() {
    assertThat(Judged.rules("水电费下降了437.25485.53")).contains("claim.digits-run-together");
  }

  @Test
  void passesDatesAndVersions() {
    assertThat(Judged.rules("日期2021.12.31，版本1.2.3。")).doesNotContain("claim.digits-run-together");
  }
}
