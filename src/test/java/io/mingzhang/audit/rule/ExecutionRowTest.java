package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ExecutionRow}: what it finds, and what only looks like it. */
final class ExecutionRowTest {
  @Test
  void findsAWrongRate() {
    assertThat(Judged.rules("\t年度资金总额\t20\t20\t19\t10\t97%\t9.7"))
        .contains("claim.completion-differs");
  }

  @Test
  void passesARoundedScore() {
    assertThat(Judged.rules("\t年度资金总额\t153.53\t127.10\t124.88\t10\t98.25%\t9.8"))
        .doesNotContain("claim.completion-differs");
  }

  @Test
  void findsARateOfNothing() {
    assertThat(
            Judged.messages(
                "\t年度资金总额\t20\t20\t20\t10\t100%\t10\t上年结转资金\t\t\t\t—\t100%\t—", "claim.zero-base"))
        .containsExactly("没有预算数，也没有执行数，执行率 100% 无从算起");
  }

  @Test
  void findsAWrongRateOfASource() {
    assertThat(
            Judged.messages(
                "\t其中：当年财政拨款\t42.09\t42.09\t42.09\t—\t98%\t—", "claim.completion-differs"))
        .containsExactly("执行率写的是 98%，算得 42.09 ÷ 42.09 = 100.00%");
  }

  @Test
  void passesASourceThatIsNotThere() {
    assertThat(Judged.rules("\t上年结转资金\t0\t0\t0\t—\t—\t—")).isEmpty();
  }
}
