package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes and differences that a statement tells need a reason. */
final class ReasonsAreGivenTest {
  @TempDir private Path folder;

  @Test
  void aChangeThatIsToldNeedsAReason() {
    String accounts =
        """
        收入:
          - {来源: 一般公共预算财政拨款, 决算: 90, 上年: 100}
        """;
    assertThat(asked("收支总体", accounts)).containsExactly("“收入.合计”比上年少 10万元，没有写原因");
    assertThat(asked("收支总体", accounts + "原因: {收入.合计: 人员减少}\n")).isEmpty();
    assertThat(asked("收入", accounts)).isEmpty();
  }

  @Test
  void theReasonOfTheWholeIsTheReasonOfTheSameMoney() {
    String accounts =
        """
        收入:
          - {来源: 一般公共预算财政拨款, 决算: 90, 上年: 100}
        原因: {收入.合计: 人员减少}
        """;
    assertThat(asked("财政拨款收支总体", accounts)).isEmpty();
    assertThat(
            asked(
                "财政拨款收支总体",
                accounts.replace("收入:\n", "收入:\n  - {来源: 其他收入, 决算: 1}\n") + "上年: {收入.财政拨款: 100}\n"))
        .containsExactly("“收入.财政拨款”比上年少 10万元，没有写原因");
  }

  @Test
  void aDifferenceFromTheBudgetNeedsAReason() {
    String accounts =
        """
        支出:
          - {科目: 2060101, 年初预算: 90, 全年预算: 95, 基本支出: 95}
          - {科目: 2060102, 全年预算: 10, 项目支出: 9}
          - {科目: 2060199, 年初预算: 5, 全年预算: 5, 项目支出: 5}
        """;
    assertThat(asked("一般公共预算支出具体", accounts))
        .containsExactly(
            "“一般公共预算支出.2060101”比年初预算数多 5万元，没有写原因", "“一般公共预算支出.2060102”比全年预算数少 1万元，没有写原因");
    assertThat(asked("一般公共预算支出具体", accounts + "原因: {支出.2060101: 年中追加, 支出.2060102: 压减}\n"))
        .isEmpty();
  }

  @Test
  void whatMayBeRoundingNeedsNoReason() {
    String accounts =
        """
        三公经费:
          公务接待费: {全年预算: 0.68, 决算: 0.68, 上年: 0.67}
        """;
    assertThat(asked("三公具体", accounts)).isEmpty();
    assertThat(asked("三公具体", accounts.replace("0.67", "0.66")))
        .containsExactly("“三公经费.公务接待费.决算”比上年多 0.02万元，没有写原因");
  }

  @Test
  void whatIsUnknownIsNotAsked() {
    assertThat(asked("机关运行经费", "机关运行经费: {决算: 3}\n")).isEmpty();
  }

  private List<String> asked(String kind, String accounts) {
    return SmallSite.valid(folder)
        .without(SmallSite.EVALUATION)
        .without(SmallSite.ACCOUNTS_TEXT)
        .file(SmallSite.ACCOUNTS, "金额单位: 万元\n" + accounts)
        .file(
            SmallSite.PROFILE,
            "名称: 格式\n部分:\n  - 标题: 第一部分\n    章节:\n      - {标题: 说明, 说明: [" + kind + "]}\n")
        .findings()
        .stream()
        .filter(found -> found.rule().equals("reason.missing"))
        .map(Diagnostic::message)
        .toList();
  }
}
