package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ScoreFollowsRate}: what it finds, and what only looks like it. */
final class ScoreFollowsRateTest {
  @Test
  void findsAnotherScore() {
    assertThat(
            Judged.messages(
                "预算执行率指标（20分）：全年预算数67.79万元，全年执行数60.12万元，执行率为88.69%，计8.87分。", "claim.score-rate"))
        .containsExactly("得分写的是 8.87分，分值 20分 × 执行率 88.69% = 17.738分");
  }

  @Test
  void passesPointsTimesRate() {
    assertThat(Judged.alarms("预算执行率95.23%，该项得9.52分（满分10分）。")).isEmpty();
  }

  @Test
  void passesAScoreWithoutPoints() {
    assertThat(Judged.alarms("预算执行率95.23%，得分9分。")).isEmpty();
  }
}
