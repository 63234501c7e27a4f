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
}
