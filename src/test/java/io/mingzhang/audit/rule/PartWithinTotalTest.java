package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link PartWithinTotal}: what it finds, and what only looks like it. */
final class PartWithinTotalTest {
  @Test
  void findsAPartBeyondTheTotal() {
    assertThat(Judged.rules("面向中小企业预留5万元，其中预留给小微企业8万元。")).contains("claim.part-exceeds");
  }

  @Test
  void passesAllOfTheTotal() {
    assertThat(Judged.rules("面向中小企业预留5万元，其中预留给小微企业5万元。")).doesNotContain("claim.part-exceeds");
  }
}
