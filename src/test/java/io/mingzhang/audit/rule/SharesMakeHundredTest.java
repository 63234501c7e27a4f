package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link SharesMakeHundred}: what it finds, and what only looks like it. */
final class SharesMakeHundredTest {
  @Test
  void findsTooLittle() {
    assertThat(Judged.rules("基本支出占47%，项目支出占50%。")).contains("claim.shares-not-100");
  }

  @Test
  void passesLastDigits() {
    assertThat(Judged.rules("基本支出占33.3%，项目支出占66.6%。")).doesNotContain("claim.shares-not-100");
  }
}
