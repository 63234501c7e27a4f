package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format with one wrong datum is found out at its line. */
final class WrongTablesTest {
  private static final String PROFILE =
      """
      名称: 示例格式
      金额单位: 万元
      表样: {零: 0, 编码: 一栏, 合计: 在后}
      功能分类:
        - {类: 206, 名称: 一、科学技术支出, 自: 2019}
      部分:
        - 标题: 附表
          附表:
            - 标题: 总表
              样式: 收支
              收入:
                栏: [{栏: 决算数}]
                行:
                  - {项目: 收入, 数: 收入.合计, 合计: 是}
              支出:
                栏: [{栏: 一般, 代入: 一般公共预算}]
                行:
                  - {功能分类: <栏>支出.<科目>}
                  - {项目: 支出, 数: <栏>支出.合计, 合计: 是}
            - 标题: 支出表
              样式: 功能分类
              栏:
                - {栏: 合计, 数: 支出.<科目>}
            - 标题: 基本支出表
              样式: 经济分类
              数: 经济分类.<科目>
              块:
                - {科目: {301: 工资福利支出}, 合计: 人员经费合计, 数: 支出.人员经费}
            - 标题: 三公表
              样式: 横向
              栏:
                - {栏: 接待费, 数: 三公经费.公务接待费.决算}
                - {栏: 出国费, 数: 无}
      """;

  @Test
  void theFormatItselfIsRight() {
    assertThat(findings(PROFILE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "金额单位: 万元|金额单位: 亿元|2|value.not-a-choice|亿元",
        "零: 0,|零: 无,|3|value.not-a-choice|“零”不能写“无”",
        "编码: 一栏|编码: 四栏|3|value.not-a-choice|是不是“一栏”",
        "自: 2019|自: 今年|5|value.not-a-number|“自”应当是整数",
        "样式: 收支|样式: 收入支出|10|value.not-a-choice|“样式”不能写“收入支出”",
        "        样式: 功能分类||20|key.missing|缺少必填的“样式”",
        "数: 收入.合计|数: 收人.合计|14|value.not-a-choice|是不是“收入”",
        "数: 收入.合计|数: 收入.总计|14|value.not-a-choice|是不是“合计”",
        "数: 收入.合计, ||14|key.missing|缺少必填的“数”",
        "代入: 一般公共预算}|代入: 一般预算}|18|value.not-a-choice|一般预算支出",
        "<栏>支出.<科目>|<栏>支出.合计|18|value.not-a-choice|数的名称里要有 <科目>",
        "数: 支出.<科目>|数: 支出.合计|23|value.not-a-choice|数的名称里要有 <科目>",
        "          - {栏: 合计, 数: 支出.<科目>}||22|key.missing|“栏”里没有一项",
        "        数: 经济分类.<科目>||24|key.missing|缺少必填的“数”",
        "{科目: {301: 工资福利支出}, 合计|{合计|28|key.missing|缺少必填的“科目”",
        "数: 三公经费.公务接待费.决算|数: 三公经费.<科目>.决算|32|value.not-a-choice|不能写 <科目>",
        "栏: 出国费|栏: 出国费, 数字: 1|33|key.unknown|是不是“数”"
      })
  void eachWrongDatumIsNamed(String right, String wrong, int line, String rule, String said) {
    assertThat(PROFILE).contains(right);
    List<String> findings = findings(PROFILE.replace(right, wrong == null ? "" : wrong));

    assertThat(findings)
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("content/profiles/p.yml:" + line + ":")
                    .contains(rule)
                    .contains(said));
  }

  private static List<String> findings(String text) {
    Log log = new Log();
    YamlReader.read(new SourceFile("content/profiles/p.yml", text), log)
        .ifPresent(root -> ProfileReader.read("p", new Fields(root, "决算格式", log)));
    return log.sorted().stream().map(FindingText::of).toList();
  }
}
