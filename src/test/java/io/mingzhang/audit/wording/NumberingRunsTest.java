package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link NumberingRuns}: what it finds, and what only looks like it. */
final class NumberingRunsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.numbering");
  }

  @Test
  void findsAGap() {
    assertThat(told("一、甲\n二、乙\n四、丁")).containsExactly("编号“四、”前面是“二、”，应为“三、”");
  }

  @Test
  void findsAGapBeforeTheNamesAreExplained() {
    assertThat(told("八、甲\n（一）乙\n十一、名词解释")).containsExactly("编号“十一、”前面是“八、”，应为“九、”");
  }

  @Test
  void findsANumberTwice() {
    assertThat(told("1.甲\n2.乙\n2.丙")).containsExactly("编号“2.”与前一个重复");
  }

  @Test
  void findsNoFirst() {
    assertThat(told("一、甲\n（二）乙")).containsExactly("编号“（二）”前面没有“（一）”");
  }

  @Test
  void findsOtherSigns() {
    assertThat(told("七、甲\n8、乙")).containsExactly("编号“8、”前面是“七、”，样式不一");
  }

  @Test
  void findsAGapInHeadingsOfMarkdown() {
    assertThat(told("## 一、甲\n\n## 二、乙\n\n## 四、丁")).containsExactly("编号“四、”前面是“二、”，应为“三、”");
  }

  @Test
  void passesTheExplanationOfNames() {
    assertThat(told("一、甲\n二、乙\n三、名词解释\n（一）丙\n（二）丁")).isEmpty();
  }

  @Test
  void passesAnExcerpt() {
    assertThat(told("三、甲\n（一）乙\n（二）丙\n四、丁\n（一）戊")).isEmpty();
  }

  @Test
  void passesAnExcerptThatBeginsBelow() {
    assertThat(told("（三）甲\n（四）乙\n四、丙\n五、丁")).isEmpty();
  }

  @Test
  void passesTheSameNumberUnderAnother() {
    assertThat(told("一、甲\n1.乙\n2.丙\n二、丁\n1.戊\n2.己")).isEmpty();
  }

  @Test
  void passesNoHeading() {
    assertThat(told("一、二年级参加。2021年开始，12.5万元。")).isEmpty();
  }

  @Test
  void passesABodyThatBeginsAnewAfterTheContents() {
    assertThat(told("目　录\n第一部分 概况\n第二部分 表\n第三部分 说明\n第一部分 概况\n第二部分 表\n第三部分 说明")).isEmpty();
  }

  @Test
  void passesABodyThatBeginsAtALaterPart() {
    assertThat(told("目录\n第一部分 概况\n第二部分 表\n第三部分 说明\n第四部分 名词解释\n\n第三部分 2023年说明\n第四部分 名词解释"))
        .isEmpty();
  }

  @Test
  void passesAPartThatWasListedWithoutAHeading() {
    assertThat(told("第一部分 概况\n第二部分 说明\n第三部分 名词解释\n第二部分 说明\n第三部分 名词解释")).isEmpty();
  }

  @Test
  void findsAPartTwice() {
    assertThat(told("第一部分 概况\n第二部分 说明\n第二部分 名词解释")).containsExactly("编号“第二部分”与前一个重复");
  }

  @Test
  void theContentsAreLeftOnce() {
    assertThat(told("目录\n第一部分 概况\n第二部分 表\n第一部分 概况\n第二部分 表\n第二部分 说明"))
        .containsExactly("编号“第二部分”与前一个重复");
  }

  @Test
  void aNumberInTheWrongStyleIsToldOnce() {
    assertThat(told("一、概况\n（一）职能\n（2）机构\n（三）人员\n")).containsExactly("编号“（2）”前面是“（一）”，样式不一");
  }
}
