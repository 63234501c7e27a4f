package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link StaffAgree}: what it finds, and what only looks like it. */
final class StaffAgreeTest {
  @Test
  void findsAWrongRate() {
    assertThat(Judged.rules("核定编制10名，在职人员12人，在职人员控制率100%。")).contains("claim.staff");
  }

  @Test
  void passesTheRightRate() {
    assertThat(Judged.rules("核定编制10名，在职人员12人，在职人员控制率120%。")).doesNotContain("claim.staff");
  }
}
