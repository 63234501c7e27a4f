package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link DirectionsAgree}: what it finds, and what only looks like it. */
final class DirectionsAgreeTest {
  @Test
  void findsWordsThatContradict() {
    assertThat(Judged.rules("支出90万元，比上年100万元减少10万元，增长10%。")).contains("claim.direction");
  }

  @Test
  void findsFiguresThatContradict() {
    assertThat(Judged.rules("支出90万元，比上年100万元增加10万元，增长10%。")).contains("claim.direction");
  }

  @Test
  void passesLessForLess() {
    assertThat(Judged.rules("支出90万元，比上年100万元减少10万元，下降10%。")).doesNotContain("claim.direction");
  }

  @Test
  void aShareMovesAsItsFiguresSay() {
    assertThat(Judged.alarms("公用经费占基本支出的比重由上年的6.12%下降至7.62%。")).containsExactly("claim.direction");
    assertThat(Judged.alarms("公用经费占基本支出的比重由上年的6.12%提高至7.62%。")).isEmpty();
  }
}
