package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link SecretMarks}: what it finds, and what only looks like it. */
final class SecretMarksTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.secret-mark");
  }

  @Test
  void findsAStar() {
    assertThat(told("机密★一年")).containsExactly("“机密”是密级标志");
    assertThat(told("★秘密")).containsExactly("“秘密”是密级标志");
  }

  @Test
  void findsALevel() {
    assertThat(told("密级：秘密")).containsExactly("“秘密”是密级标志");
    assertThat(told("秘密级★10年")).containsExactly("“秘密级”是密级标志");
  }

  @Test
  void findsATerm() {
    assertThat(told("秘密 5年\n会议经费")).containsExactly("“秘密”是密级标志");
  }

  @Test
  void findsAMarkInBrackets() {
    assertThat(told("【秘密】会议经费")).containsExactly("“秘密”是密级标志");
  }

  @Test
  void passesTheWordInProse() {
    assertThat(told("严守国家秘密，密级：无。商业秘密5年内不公开，机密文件（机密级以下）另行管理。")).isEmpty();
  }
}
