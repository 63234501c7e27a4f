package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link PrivateNumbers}: what it finds, and what only looks like it. */
final class PrivateNumbersTest {
  @Test
  void findsAnIdentityNumber() {
    assertThat(Judged.rules("身份证11010519491231002X。")).contains("text.identity-number");
  }

  @Test
  void passesAWrongCheckDigit() {
    assertThat(Judged.rules("编号110105194912310021。")).doesNotContain("text.identity-number");
  }
}
