package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ReasonsAreGiven}: what it finds, and what only looks like it. */
final class ReasonsAreGivenTest {
  @Test
  void findsNoReason() {
    assertThat(Judged.rules("减少5万元，主要原因是。")).contains("text.empty-reason");
  }

  @Test
  void passesAReason() {
    assertThat(Judged.rules("减少5万元，主要原因是人员减少。")).doesNotContain("text.empty-reason");
  }
}
