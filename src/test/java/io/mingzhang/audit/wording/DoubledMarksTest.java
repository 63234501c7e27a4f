package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link DoubledMarks}: what it finds, and what only looks like it. */
final class DoubledMarksTest {
  @Test
  void findsTwoMarks() {
    assertThat(Judged.rules("素质建设。，完成")).contains("text.doubled-mark");
  }

  @Test
  void passesWhatIsMeant() {
    assertThat(Judged.rules("“你好！？”——等等……，完成")).doesNotContain("text.doubled-mark");
  }
}
