package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link VisitsAgree}: what it finds, and what only looks like it. */
final class VisitsAgreeTest {
  @Test
  void findsMoreGroupsThanPersons() {
    assertThat(Judged.rules("国内公务接待36批次，5人次。")).contains("claim.visits");
  }

  @Test
  void findsCarsForNothing() {
    assertThat(Judged.rules("公务用车购置费0万元，购置公务用车2辆。")).contains("claim.visits");
  }

  @Test
  void passesRightCounts() {
    assertThat(Judged.rules("国内公务接待5批次，36人次，支出1.78万元；外事接待0批次，0人次，支出0万元。"))
        .doesNotContain("claim.visits");
  }
}
