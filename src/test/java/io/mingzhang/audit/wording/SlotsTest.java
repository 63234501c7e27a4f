package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Slots}: what it finds, and what only looks like it. */
final class SlotsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.template-rest");
  }

  private static String rest(String words) {
    return "“" + words + "”像是模板里没有填写或没有删去的字";
  }

  @Test
  void findsLetters() {
    assertThat(told("支出XX万元。")).containsExactly(rest("XX"));
    assertThat(told("20XX年度部门决算。")).containsExactly(rest("XX"));
    assertThat(told("接待X批次。")).containsExactly(rest("X"));
  }

  @Test
  void findsCrosses() {
    assertThat(told("主要用于以下方面：××（类）支出。")).containsExactly(rest("××"));
  }

  @Test
  void passesLettersAndCrossesThatMean() {
    assertThat(told("面积为3×5米，购置X光机1台，型号为XR-100，人数×人均标准。")).isEmpty();
  }

  @Test
  void findsLines() {
    assertThat(told("内设机构＿＿个。")).containsExactly(rest("＿＿"));
    assertThat(told("支出____万元。")).containsExactly(rest("____"));
  }

  @Test
  void passesALineOfItsOwn() {
    assertThat(told("上文。\n____\n文件名为a_b。")).isEmpty();
  }

  @Test
  void findsAnEllipsis() {
    assertThat(told("科学技术支出218万元；…。")).containsExactly(rest("；…。"));
    assertThat(told("主要任务如下：…")).containsExactly(rest("：…"));
  }

  @Test
  void passesAnEllipsisThatEndsAList() {
    assertThat(told("讲座包括“走近航天”“身边的化学”……受到欢迎，等等……")).isEmpty();
  }

  @Test
  void findsEmptyBrackets() {
    assertThat(told("主要用于（）等方面，文号为财预〔〕12号。")).containsExactly(rest("（）"), rest("〔〕"));
  }

  @Test
  void findsEmptyLevels() {
    assertThat(told("主要用于（类）（款）（项）支出。")).containsExactly(rest("（类）"), rest("（款）"), rest("（项）"));
  }

  @Test
  void passesFilledLevels() {
    assertThat(told("科学技术支出（类）科学技术普及（款）科普活动（项），因公出国（境）费。")).isEmpty();
  }

  @Test
  void dotsInPlaceOfALevelsNameAreASlot() {
    assertThat(told("教育支出（类）3万元；……（类）1万元。")).hasSize(1);
    assertThat(told("教育支出（类）3万元……其他支出（类）1万元。")).isEmpty();
  }
}
