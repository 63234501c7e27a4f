package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link KnownParts}: what it finds, and what only looks like it. */
final class KnownPartsTest {
  @Test
  void findsPartsWithoutAList() {
    assertThat(Judged.rules("人员经费96.62万元、公用经费14.93万元，基本支出115.11万元。")).contains("claim.sum-differs");
  }

  @Test
  void passesRightParts() {
    assertThat(Judged.rules("人员经费96.62万元、公用经费14.93万元，基本支出111.55万元。"))
        .doesNotContain("claim.sum-differs");
  }
}
