package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link FlatIsFlat}: what it finds, and what only looks like it. */
final class FlatIsFlatTest {
  @Test
  void findsADifference() {
    assertThat(Judged.rules("会议费5万元，与上年6万元持平。")).contains("claim.not-flat");
  }

  @Test
  void findsAChangeInTheSentence() {
    assertThat(Judged.rules("会议费5万元，与上年持平，增加1万元。")).contains("claim.not-flat");
  }

  @Test
  void passesRoughlyEqual() {
    assertThat(Judged.rules("会议费5万元，与上年4.9万元基本持平。")).doesNotContain("claim.not-flat");
  }

  @Test
  void passesEqual() {
    assertThat(Judged.rules("会议费5万元，上年5万元，与上年持平。")).doesNotContain("claim.not-flat");
  }
}
