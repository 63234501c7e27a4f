package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ParentRowFilled}: what it finds, and what only looks like it. */
final class ParentRowFilledTest {
  @Test
  void findsABlankParent() {
    assertThat(Judged.rules("\t三公经费\n\t\n\t\n\t\n\n\t1、公务接待\n\t0.7\n\t0.8\n\t0.6"))
        .contains("claim.parent-blank");
  }

  @Test
  void passesAFilledParent() {
    assertThat(Judged.rules("\t三公经费\n\t0.7\n\t0.8\n\t0.6\n\n\t1、公务接待\n\t0.7\n\t0.8\n\t0.6"))
        .doesNotContain("claim.parent-blank");
  }
}
