package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link RowScores}: what it finds, and what only looks like it. */
final class RowScoresTest {
  @Test
  void findsAScoreAboveItsPoints() {
    assertThat(
            Judged.messages(
                "| 指标 | 分值 | 得分 |\n| --- | --- | --- |\n| 时效指标 | 15 | 17 |\n", "claim.score"))
        .containsExactly("得分 17分 超过分值 15分");
  }

  @Test
  void passesAScoreWithinItsPoints() {
    assertThat(Judged.alarms("| 指标 | 分值 | 得分 |\n| --- | --- | --- |\n| 时效指标 | 15 | 15 |\n"))
        .isEmpty();
  }
}
