package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CompletionNeedsBudget}: what it finds, and what only looks like it. */
final class CompletionNeedsBudgetTest {
  @Test
  void findsNothingOfNothing() {
    assertThat(Judged.rules("因公出国（境）费支出0万元，完成预算0%。")).contains("claim.zero-base");
  }

  @Test
  void passesNothingOfSomething() {
    assertThat(Judged.rules("因公出国（境）费预算2万元，支出0万元，完成预算0%。")).doesNotContain("claim.zero-base");
  }
}
