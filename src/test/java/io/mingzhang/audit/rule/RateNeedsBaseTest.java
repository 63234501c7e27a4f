package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link RateNeedsBase}: what it finds, and what only looks like it. */
final class RateNeedsBaseTest {
  @Test
  void findsARateFromNothing() {
    assertThat(Judged.rules("培训费5万元，上年0万元，增加5万元，增长100%。")).contains("claim.zero-base");
  }

  @Test
  void passesWordsWithoutRate() {
    assertThat(Judged.rules("培训费5万元，上年无此项支出，增长率无可比性。")).doesNotContain("claim.zero-base");
  }
}
