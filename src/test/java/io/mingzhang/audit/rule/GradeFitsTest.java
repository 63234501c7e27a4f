package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link GradeFits}: what it finds, and what only looks like it. */
final class GradeFitsTest {
  @Test
  void findsAGradeTooHigh() {
    assertThat(Judged.rules("自评得分85分，评价等级为“优”。")).contains("claim.grade");
  }

  @Test
  void passesTheRightGrade() {
    assertThat(Judged.rules("自评得分90分，评价等级为“优”。")).doesNotContain("claim.grade");
  }
}
