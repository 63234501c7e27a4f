package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link PartsMakeTotal}: what it finds, and what only looks like it. */
final class PartsMakeTotalTest {
  @Test
  void findsTooMuch() {
    assertThat(Judged.rules("项目支出20万元，其中科普经费16万元，素质经费2.5万元，党建经费2万元。"))
        .contains("claim.sum-differs");
  }

  @Test
  void findsANestedList() {
    assertThat(Judged.rules("支出100万元，其中：基本支出60万元，其中人员经费50.5万元、公用经费10万元；项目支出40万元。"))
        .contains("claim.sum-differs");
  }

  @Test
  void passesRightParts() {
    assertThat(Judged.rules("项目支出20万元，其中科普经费16万元，素质经费2万元，党建经费2万元。"))
        .doesNotContain("claim.sum-differs");
  }

  @Test
  void passesAListThatNamesNotAll() {
    assertThat(Judged.rules("项目支出20万元，其中科普经费6万元。")).doesNotContain("claim.sum-differs");
  }
}
