package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CodesFitNames}: what it finds, and what only looks like it. */
final class CodesFitNamesTest {
  @Test
  void findsAnotherName() {
    assertThat(Judged.rules("其他商业流通事务支出（项）（2060799）")).contains("text.code-name");
  }

  @Test
  void passesTheRightName() {
    assertThat(Judged.rules("其他科学技术普及支出（项）（2060799）")).doesNotContain("text.code-name");
  }

  @Test
  void passesAnUnknownCode() {
    assertThat(Judged.rules("某项支出（项）（2990000）")).doesNotContain("text.code-name");
  }
}
