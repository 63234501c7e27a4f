package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link ShareFollows}: what it finds, and what only looks like it. */
final class ShareFollowsTest {
  @Test
  void findsANamedWhole() {
    assertThat(Judged.rules("本年支出合计237.5万元。一般公共预算财政拨款支出237.5万元，占本年支出合计的79.83%。"))
        .contains("claim.share-differs");
  }

  @Test
  void findsTheTotalOfTheList() {
    assertThat(Judged.rules("支出合计100万元，其中：基本支出40万元，占45%；项目支出60万元，占60%。"))
        .contains("claim.share-differs");
  }

  @Test
  void passesRightShares() {
    assertThat(Judged.rules("支出合计3万元，其中：基本支出1万元，占33.33%；项目支出2万元，占66.67%。"))
        .doesNotContain("claim.share-differs");
  }
}
