package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link TemplateRests}: what it finds, and what only looks like it. */
final class TemplateRestsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.template-rest");
  }

  private static String rest(String words) {
    return "“" + words + "”像是模板里没有填写或没有删去的字";
  }

  @Test
  void findsAChoice() {
    assertThat(told("较上年增加（减少）10万元。")).containsExactly(rest("增加（减少）"));
    assertThat(told("较上年增长（或下降）5%。")).containsExactly(rest("增长（或下降）"));
  }

  @Test
  void passesAWayOfCounting() {
    assertThat(told("设备按台/套登记，本年增减变动不大。")).isEmpty();
  }

  @Test
  void findsARemark() {
    assertThat(told("（此页为封面）")).containsExactly(rest("此页为封面"));
  }

  @Test
  void ofTwoThatOverlapTheLongerOneIsTold() {
    assertThat(told("（单位名称）2023年度部门决算，（填写说明：据实填写）。"))
        .containsExactly(rest("（单位名称）"), rest("（填写说明：据实填写）"));
  }
}
