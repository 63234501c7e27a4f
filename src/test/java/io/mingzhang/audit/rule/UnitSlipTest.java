package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link UnitSlip}: what it finds, and what only looks like it. */
final class UnitSlipTest {
  @Test
  void findsYuanForMyriads() {
    assertThat(Judged.rules("本年度基本支出124.88万元，上年度基本支出118.84万元，增加6.04元。"))
        .contains("claim.unit-slip");
  }

  @Test
  void passesTwoUnits() {
    assertThat(Judged.rules("本年度基本支出124.88万元，上年度基本支出118.84万元，增加60400元。"))
        .doesNotContain("claim.unit-slip");
  }
}
