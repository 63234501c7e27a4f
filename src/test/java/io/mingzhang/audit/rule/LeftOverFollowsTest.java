package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link LeftOverFollows}: what it finds, and what only looks like it. */
final class LeftOverFollowsTest {
  @Test
  void findsAWrongRest() {
    assertThat(Judged.messages("专项资金共安排47.42万元，实际使用42.85万元，结余6.57万元。", "claim.left-over"))
        .containsExactly("写的是 6.57万元，47.42万元 减去 42.85万元 是 4.57万元");
  }

  @Test
  void passesTheRest() {
    assertThat(Judged.alarms("专项资金共安排47.42万元，实际使用42.85万元，结余4.57万元。")).isEmpty();
  }

  @Test
  void passesWhatIsLeftOfSomethingElse() {
    assertThat(Judged.alarms("年初结转3.00万元，本年支出42.85万元，结余4.57万元。")).isEmpty();
  }
}
