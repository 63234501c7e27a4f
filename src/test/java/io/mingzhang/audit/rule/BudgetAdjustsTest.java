package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link BudgetAdjusts}: what it finds, and what only looks like it. */
final class BudgetAdjustsTest {
  @Test
  void findsATurnedDirection() {
    assertThat(Judged.messages("年初预算144.41万元，年中减少10.18万元，全年预算154.59万元。", "claim.direction"))
        .containsExactly("年初预算 144.41万元 减 10.18万元 是 134.23万元，全年预算写的是 154.59万元：方向写反了");
  }

  @Test
  void passesTheSum() {
    assertThat(Judged.alarms("年初预算144.41万元，年中追加10.18万元，全年预算154.59万元。")).isEmpty();
  }
}
