package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link RatesOfUse}: what it finds, and what only looks like it. */
final class RatesOfUseTest {
  @Test
  void findsAWrongRate() {
    assertThat(
            Judged.messages("项目实际到位资金77.37万元，实际支出74.80万元，资金使用率96.2%。", "claim.completion-differs"))
        .containsExactly("写的是 96.2%，算得 74.80万元 ÷ 77.37万元 = 96.68%，只有“2”与“7”一位不同");
  }

  @Test
  void passesTheRate() {
    assertThat(Judged.alarms("项目实际到位资金77.37万元，实际支出74.80万元，资金使用率96.68%。")).isEmpty();
  }

  @Test
  void passesARateOfOtherThings() {
    assertThat(Judged.alarms("全年会议费77.37万元，会议室使用率96.2%。")).isEmpty();
  }
}
