package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CompletionFollows}: what it finds, and what only looks like it. */
final class CompletionFollowsTest {
  @Test
  void findsALostLeadingDigit() {
    assertThat(Judged.rules("年初预算为9.63万元，支出决算为19.18万元，完成年初预算的99.17%。"))
        .contains("claim.completion-differs");
  }

  @Test
  void findsTheWrongBudget() {
    assertThat(Judged.rules("年初预算100万元，全年预算80万元，支出决算72万元，完成全年预算的72%。"))
        .contains("claim.completion-differs");
  }

  @Test
  void passesTheRightRate() {
    assertThat(Judged.rules("年初预算为9.63万元，支出决算为19.18万元，完成年初预算的199.17%。"))
        .doesNotContain("claim.completion-differs");
  }
}
