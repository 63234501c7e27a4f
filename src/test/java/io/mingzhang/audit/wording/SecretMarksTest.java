package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link SecretMarks}: what it finds, and what only looks like it. */
final class SecretMarksTest {
  @Test
  void findsAStar() {
    assertThat(Judged.rules("机密★一年")).contains("text.secret-mark");
  }

  @Test
  void findsALevel() {
    assertThat(Judged.rules("密级：秘密")).contains("text.secret-mark");
  }

  @Test
  void passesTheWordInProse() {
    assertThat(Judged.rules("严守国家秘密，密级：无。")).doesNotContain("text.secret-mark");
  }
}
