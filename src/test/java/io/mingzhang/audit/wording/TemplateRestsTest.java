package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link TemplateRests}: what it finds, and what only looks like it. */
final class TemplateRestsTest {
  @Test
  void findsASlot() {
    assertThat(Judged.rules("支出XX万元。")).contains("text.template-rest");
  }

  @Test
  void findsAChoice() {
    assertThat(Judged.rules("较上年增加（减少）10万元。")).contains("text.template-rest");
  }

  @Test
  void findsAnInstruction() {
    assertThat(Judged.rules("（此页为封面）")).contains("text.template-rest");
  }

  @Test
  void findsAnEllipsis() {
    assertThat(Judged.rules("科学技术支出218万元；…。")).contains("text.template-rest");
  }

  @Test
  void findsEmptyLevels() {
    assertThat(Judged.rules("主要用于（类）（款）（项）支出。")).contains("text.template-rest");
  }

  @Test
  void passesFilledLevels() {
    assertThat(Judged.rules("科学技术支出（类）科学技术普及（款）科普活动（项）")).doesNotContain("text.template-rest");
  }

  @Test
  void passesOtherSigns() {
    assertThat(Judged.rules("面积为3×5米，购置X光机1台，等等……")).doesNotContain("text.template-rest");
  }
}
