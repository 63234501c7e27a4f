package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ScoresMakeTotal}: what it finds, and what only looks like it. */
final class ScoresMakeTotalTest {
  @Test
  void findsPartsThatMakeMore() {
    assertThat(
            Judged.messages("绩效自评得分85.5分，其中预算执行9.4分、产出47.5分、效益28.6分、满意度9.1分。", "claim.score-sum"))
        .containsExactly("总分写的是 85.5分，各部分得分之和是 94.6分，相差 9.1分");
  }

  @Test
  void findsAWrongTotalAtTheEnd() {
    assertThat(
            Judged.messages(
                "投入10分得9分，过程30分得28.5分，产出30分得29分，效果30分得28分，合计得95.4分。", "claim.score-sum"))
        .containsExactly("总分写的是 95.4分，各部分得分之和是 94.5分，相差 0.9分");
  }

  @Test
  void findsItOverTwoSentences() {
    assertThat(
            Judged.messages(
                "绩效自评得分94.9分。其中：预算执行（10分）得8.1分，产出（50分）得48.6分，效益（30分）得28.5分，满意度（10分）得8.3分。",
                "claim.score-sum"))
        .containsExactly("总分写的是 94.9分，各部分得分之和是 93.5分，相差 1.4分");
  }

  @Test
  void passesTheSum() {
    assertThat(Judged.alarms("绩效自评得分94.6分，其中预算执行9.4分、产出47.5分、效益28.6分、满意度9.1分。")).isEmpty();
  }

  @Test
  void passesSomeParts() {
    assertThat(Judged.alarms("绩效自评得分94.6分，其中产出指标得47.5分、效益指标得28.6分。")).isEmpty();
  }
}
