package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link NumberingRuns}: what it finds, and what only looks like it. */
final class NumberingRunsTest {
  @Test
  void findsAGap() {
    assertThat(Judged.rules("一、甲\n二、乙\n四、丁")).contains("text.numbering");
  }

  @Test
  void findsANumberTwice() {
    assertThat(Judged.rules("1.甲\n2.乙\n2.丙")).contains("text.numbering");
  }

  @Test
  void findsNoFirst() {
    assertThat(Judged.rules("一、甲\n（二）乙")).contains("text.numbering");
  }

  @Test
  void findsOtherSigns() {
    assertThat(Judged.rules("七、甲\n8、乙")).contains("text.numbering");
  }

  @Test
  void passesAnExcerpt() {
    assertThat(Judged.rules("三、甲\n（一）乙\n（二）丙\n四、丁\n（一）戊")).doesNotContain("text.numbering");
  }

  @Test
  void passesNoHeading() {
    assertThat(Judged.rules("一、二年级参加。2021年开始，12.5万元。")).doesNotContain("text.numbering");
  }
}
