package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link NamesAreCurrent}: what it finds, and what only looks like it. */
final class NamesAreCurrentTest {
  @Test
  void findsAnOldName() {
    assertThat(Judged.rules("2021年医疗卫生与计划生育支出3.69万元。")).contains("text.old-name");
  }

  @Test
  void findsAMisspeltName() {
    assertThat(Judged.rules("其他科普指出（项）")).contains("text.old-name");
  }

  @Test
  void passesTheNameOfItsTime() {
    assertThat(Judged.rules("2018年医疗卫生与计划生育支出3.69万元。")).doesNotContain("text.old-name");
  }

  @Test
  void passesTheVerb() {
    assertThat(Judged.rules("文件指出（见附件）。")).doesNotContain("text.old-name");
  }
}
