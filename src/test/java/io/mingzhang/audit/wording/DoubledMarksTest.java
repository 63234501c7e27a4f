package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link DoubledMarks}: what it finds, and what only looks like it. */
final class DoubledMarksTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.doubled-mark");
  }

  @Test
  void findsTwoMarks() {
    assertThat(told("素质建设。，完成")).containsExactly("标点“。，”连用");
  }

  @Test
  void passesWhatIsMeant() {
    assertThat(told("“你好！？”——等等……，完成")).isEmpty();
  }

  @Test
  void findsATitleOpenedTwice() {
    assertThat(told("按照《《预算法》执行")).containsExactly("标点“《《”连用");
  }

  @Test
  void passesAQuotationBetweenTwo() {
    assertThat(told("会议强调“要抓好落实。”，各单位参加。")).isEmpty();
  }
}
