package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link TablesAddUp}: what it finds, and what only looks like it. */
final class TablesAddUpTest {
  @Test
  void findsTheColumnThatDoesNotMakeItsTotal() {
    assertThat(
            Judged.messages(
                "| 资金 | 预算 | 执行 |\n| --- | --- | --- |\n| 年度资金总额 | 200.26 | 190.83 |\n| 财政拨款 | 154.75 | 148.11 |\n| 其他资金 | 45.51 | 42.62 |\n",
                "claim.sum-differs"))
        .containsExactly("“执行”一列合计写的是 190.83，各行之和是 190.73，相差 0.10");
  }

  @Test
  void passesTheSums() {
    assertThat(
            Judged.alarms(
                "| 资金 | 预算 | 执行 |\n| --- | --- | --- |\n| 年度资金总额 | 200.26 | 190.73 |\n| 财政拨款 | 154.75 | 148.11 |\n| 其他资金 | 45.51 | 42.62 |\n"))
        .isEmpty();
  }

  @Test
  void passesATableOfOtherThings() {
    assertThat(
            Judged.alarms(
                "| 项目 | 预算 |\n| --- | --- |\n| 合计 | 200.26 |\n| 其中一项 | 154.75 |\n| 另一项 | 12.00 |\n"))
        .isEmpty();
  }
}
