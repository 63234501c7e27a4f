package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link TotalsBalance}: what it finds, and what only looks like it. */
final class TotalsBalanceTest {
  @Test
  void findsTwoTotals() {
    assertThat(Judged.rules("收入总计100万元，支出总计98万元。")).contains("claim.totals-unbalanced");
  }

  @Test
  void passesEqualTotals() {
    assertThat(Judged.rules("收入总计100万元，支出总计100万元。")).doesNotContain("claim.totals-unbalanced");
  }

  @Test
  void passesWhatIsNoTotal() {
    assertThat(Judged.rules("本年收入100万元，本年支出98万元。")).doesNotContain("claim.totals-unbalanced");
  }
}
