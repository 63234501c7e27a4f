package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link UnitsAreGiven}: what it finds, and what only looks like it. */
final class UnitsAreGivenTest {
  @Test
  void findsAChange() {
    assertThat(Judged.rules("上年度148.40万元，减少23.52。")).contains("text.missing-unit");
  }

  @Test
  void findsThings() {
    assertThat(Judged.rules("印制科普读本1万。")).contains("text.missing-unit");
  }

  @Test
  void passesAChangeWithUnit() {
    assertThat(Judged.rules("上年度148.40万元，减少23.52万元。")).doesNotContain("text.missing-unit");
  }

  @Test
  void passesMyriads() {
    assertThat(Judged.rules("科普经费16万，党建经费2万。")).doesNotContain("text.missing-unit");
  }
}
