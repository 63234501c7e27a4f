package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ScoreWithinPoints}: what it finds, and what only looks like it. */
final class ScoreWithinPointsTest {
  @Test
  void findsTooMuch() {
    assertThat(Judged.rules("1.制度健全性，分值3分，得分8分。")).contains("claim.score");
  }

  @Test
  void findsAWrongDeduction() {
    assertThat(Judged.rules("（一）预算执行（分值10分，得9分，扣2分）")).contains("claim.score");
  }

  @Test
  void passesRightScores() {
    assertThat(Judged.rules("（一）预算执行（分值10分，得9分，扣1分）")).doesNotContain("claim.score");
  }
}
