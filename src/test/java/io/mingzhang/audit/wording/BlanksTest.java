package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Blanks}: what it finds, and what only looks like it. */
final class BlanksTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.template-rest");
  }

  @Test
  void findsAGapBeforeAUnit() {
    assertThat(told("内设机构    个，分别为办公室。")).containsExactly("“构    个”像是模板里没有填写或没有删去的字");
    assertThat(told("本年支出　　万元用于培训。")).containsExactly("“出　　万元”像是模板里没有填写或没有删去的字");
  }

  @Test
  void findsADateWithoutMonth() {
    assertThat(told("填报日期：2023年   月   日")).containsExactly("“年   月”像是模板里没有填写或没有删去的字");
  }

  @Test
  void passesBlanksOfLayout() {
    assertThat(told("第四部分　　名词解释\n共有 3 个科室，共 个人自愿。\n单位：    万元\n项目    年度    金额")).isEmpty();
  }
}
