package io.mingzhang.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Breakdowns}: all the ways in which prose tells a total and its parts. */
final class BreakdownsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支出100万元，其中基本支出60万元、项目支出40万元。        | 100万元=60万元+40万元
          支出100万元（基本支出60万元、项目支出40万元），收入90万元。 | 100万元=60万元+40万元
          支出100万元：基本支出60万元，项目支出40万元。            | 100万元=60万元+40万元
          支出100万元，包括基本支出60万元和项目支出40万元。        | 100万元=60万元+40万元
          基本支出60万元，项目支出40万元，以上两项合计100万元。     | 100万元=60万元+40万元
          支出100万元。按性质分：基本支出60万元；项目支出40万元。   | 100万元=60万元+40万元
          共有公务用车3辆，机要通信用车1辆，应急用车2辆。          | 3辆=1辆+2辆
          """)
  void readsALists(String text, String lists) {
    assertThat(Read.lists(text)).containsExactly(lists);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          基本支出60万元，其中：人员经费50万元（工资40万元、补助10万元），公用经费10万元。 | 60万元=50万元+10万元 / 50万元=40万元+10万元
          支出增加10万元，其中基本支出增加12万元，项目支出减少2万元。                   | 10万元=12万元+-2万元
          """)
  void readsNestedListsAndChanges(String text, String lists) {
    assertThat(Read.lists(text)).containsExactly(lists);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          项目4个、金额85万元，其中本级3个、66万元，上级1个、19万元。 | 85万元=66万元+19万元 | 4个=3个+1个
          2023年、2022年支出分别为50万元、40万元，其中基本支出分别为30万元、25万元，项目支出分别为20万元、15万元。 | 50万元=30万元+20万元 | 40万元=25万元+15万元
          """)
  void readsListsSideBySide(String text, String one, String two) {
    assertThat(Read.lists(text)).containsExactly(one, two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支出100万元，收入90万元。
          支出100万元。具体情况详见附件2：收入90万元。
          公用经费（含差旅费2万元）10万元，会议费3万元。
          """)
  void readsNoListWhereNoneIsTold(String text) {
    assertThat(Read.lists(text)).isEmpty();
  }
}
