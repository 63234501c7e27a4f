package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link PointsMakeHeading}: what it finds, and what only looks like it. */
final class PointsMakeHeadingTest {
  @Test
  void findsAMissingItem() {
    assertThat(Judged.rules("（一）效益（分值30分，得30分）\n1.经济效益，分值10分，得分10分。\n2.社会效益，分值10分，得分10分。"))
        .contains("claim.score-sum");
  }

  @Test
  void passesRightItems() {
    assertThat(Judged.rules("（一）效益（分值20分，得20分）\n1.经济效益，分值10分，得分10分。\n2.社会效益，分值10分，得分10分。"))
        .doesNotContain("claim.score-sum");
  }
}
