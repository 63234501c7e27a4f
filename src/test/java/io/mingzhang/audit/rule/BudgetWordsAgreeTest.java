package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link BudgetWordsAgree}: what it finds, and what only looks like it. */
final class BudgetWordsAgreeTest {
  @Test
  void findsTheWrongWord() {
    assertThat(Judged.rules("会议费年初预算5万元，支出决算6万元。决算数小于年初预算数的主要原因是节约。"))
        .contains("claim.budget-direction");
  }

  @Test
  void passesTheRightWord() {
    assertThat(Judged.rules("会议费年初预算5万元，支出决算4万元。决算数小于年初预算数的主要原因是节约。"))
        .doesNotContain("claim.budget-direction");
  }

  @Test
  void passesAPromise() {
    assertThat(Judged.rules("会议费支出不高于预算数。")).doesNotContain("claim.budget-direction");
  }
}
