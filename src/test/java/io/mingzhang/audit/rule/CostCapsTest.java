package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CostCaps}: what it finds, and what only looks like it. */
final class CostCapsTest {
  @Test
  void findsCapsBeyondTheBudget() {
    assertThat(Judged.rules("\t项目名称\t大赛\n\t预算数：\t14\n\t成本指标\t大赛成本12万元内\n\t成本指标\t培训成本4万元内"))
        .contains("claim.caps-exceed-budget");
  }

  @Test
  void passesCapsWithinTheBudget() {
    assertThat(Judged.rules("\t项目名称\t大赛\n\t预算数：\t16\n\t成本指标\t大赛成本12万元内\n\t成本指标\t培训成本4万元内"))
        .doesNotContain("claim.caps-exceed-budget");
  }

  @Test
  void whatIsNoAmountIsNoBudgetAndNoCeiling() {
    assertThat(Judged.rules("\t项目名称\t大赛\n\t预算数：\t1.2.3\n\t成本指标\t大赛成本1.2.3万元内"))
        .containsExactly("claim.digits-run-together");
  }
}
