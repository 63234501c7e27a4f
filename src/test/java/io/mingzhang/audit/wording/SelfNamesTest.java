package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link SelfNames}: what it finds, and what only looks like it. */
final class SelfNamesTest {
  @Test
  void findsAnotherKind() {
    assertThat(Judged.rules("泸县科协认真履职。我办在职人员2人。")).contains("text.self-name");
  }

  @Test
  void passesItsOwnKind() {
    assertThat(Judged.rules("泸县科协认真履职。我会在职人员2人。")).doesNotContain("text.self-name");
  }

  @Test
  void passesANeutralWord() {
    assertThat(Judged.rules("泸县科协认真履职。我单位在职人员2人。")).doesNotContain("text.self-name");
  }
}
