package io.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of reading with the whole finding that an author sees. */
class ReadingFaultsTest {
  private final Path elsewhere;
  private final SmallSite site;

  ReadingFaultsTest(@TempDir Path folder) {
    elsewhere = folder;
    site = SmallSite.valid(folder.resolve("site"));
  }

  @Test
  void theSmallSiteHasNoFault() {
    finds("");
  }

  @Test
  void missingKey() {
    site.edit(SmallSite.UNIT, "单位性质: 群团组织\n", "");
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 单位缺少必填的“单位性质” [key.missing]
        名称: 示例县科学技术协会
        ^~~~
          提示：补上一行“单位性质: …”""");
  }

  @Test
  void emptyRequiredValue() {
    site.edit(SmallSite.UNIT, "单位性质: 群团组织", "单位性质:");
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 单位缺少必填的“单位性质” [key.missing]
        名称: 示例县科学技术协会
        ^~~~
          提示：补上一行“单位性质: …”""");
  }

  @Test
  void missingFile() {
    site.without(SmallSite.DISCLOSURE);
    finds(
        """
        content/units/demo/2021/disclosure.yml:1:1: 错误: 缺少文件 content/units/demo/2021/disclosure.yml [file.missing]
          提示：新建这个文件，写法见 docs/content-format.md""");
  }

  @Test
  void textWithoutItsForm() {
    site.without(SmallSite.ACCOUNTS);
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: 有 accounts.md 而没有 accounts.yml，没有数字的文字不能公开 [file.missing]
          提示：补上 accounts.yml，或删去这个文件""");
  }

  @Test
  void unknownKeyWithTheNearest() {
    site.edit(SmallSite.UNIT, "单位性质: 群团组织", "单位性质: 群团组织\n主管部們: 示例县委");
    finds(
        """
        content/units/demo/unit.yml:5:1: 错误: 单位里没有“主管部們”这个键 [key.unknown]
        主管部們: 示例县委
        ^~~~~~~~
          提示：是不是“主管部门”？""");
  }

  @Test
  void unknownKeyInARow() {
    site.edit(SmallSite.ACCOUNTS, "上年: 229.52}", "去年: 229.52}");
    finds(
        """
        content/units/demo/2021/accounts.yml:3:48: 错误: 收入的一行里没有“去年”这个键 [key.unknown]
          - {来源: 一般公共预算财政拨款, 年初预算: 200.00, 决算: 209.70, 去年: 229.52}
                                                                         ^~~~
          提示：是不是“上年”？""");
  }

  @Test
  void unknownGroupOfThreePublicExpenses() {
    site.edit(SmallSite.ACCOUNTS, "公务接待费:", "公务招待费:");
    finds(
        """
        content/units/demo/2021/accounts.yml:12:3: 错误: “三公经费”里没有“公务招待费”这个键 [key.unknown]
          公务招待费: {全年预算: 1.78, 决算: 1.78, 上年: 1.78, 国内批次: 5, 国内人次: 36}
          ^~~~~~~~~~
          提示：是不是“公务接待费”？""");
  }

  @Test
  void duplicateKey() {
    site.edit(SmallSite.UNIT, "门户网站: 无", "门户网站: 无\n简称: 科协");
    finds(
        """
        content/units/demo/unit.yml:6:1: 错误: 键“简称”重复 [key.duplicate]
        简称: 科协
        ^~~~
          提示：留下一个，删去另一个
          另见 content/units/demo/unit.yml:2:1 第一次写在这里""");
  }

  @Test
  void itemOfThreePublicExpensesTwice() {
    site.edit(SmallSite.ACCOUNTS, "结转和结余:", "  公务接待费: {决算: 1.78}\n结转和结余:");
    finds(
        """
        content/units/demo/2021/accounts.yml:13:3: 错误: 键“公务接待费”重复 [key.duplicate]
          公务接待费: {决算: 1.78}
          ^~~~~~~~~~
          提示：留下一个，删去另一个
          另见 content/units/demo/2021/accounts.yml:12:3 第一次写在这里""");
  }

  @Test
  void listWhereAValueIsWanted() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: [示例县科协, 科协]");
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: “简称”应当是一个值，这里是一个列表 [value.wrong-type]
        简称: [示例县科协, 科协]
              ^~~~~~~~~~~""");
  }

  @Test
  void blockListWhereAValueIsWanted() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称:\n  - 示例县科协");
    finds(
        """
        content/units/demo/unit.yml:3:3: 错误: “简称”应当是一个值，这里是一个列表 [value.wrong-type]
          - 示例县科协
          ^~~~~~~~~~~~""");
  }

  @Test
  void mappingWhereAListIsWanted() {
    site.edit(SmallSite.UNIT, "门户网站: 无", "门户网站: 无\n所属单位: {名称: 服务中心}");
    finds(
        """
        content/units/demo/unit.yml:6:7: 错误: “所属单位”应当是一个列表，这里是一组键 [value.wrong-type]
        所属单位: {名称: 服务中心}
                  ^~~~~
          提示：每项一行，以“- ”开头""");
  }

  @Test
  void valueWhereAGroupIsWanted() {
    site.edit(SmallSite.ACCOUNTS, "一般公共预算: {年初: 0, 年末: 52.74}", "一般公共预算: 52.74");
    finds(
        """
        content/units/demo/2021/accounts.yml:14:11: 错误: “一般公共预算”应当是一组键，这里是一个值 [value.wrong-type]
          一般公共预算: 52.74
                        ^~~~~
          提示：写成 {键: 值, 键: 值}，或换行缩进写“键: 值”""");
  }

  @Test
  void listInsteadOfTheFilesKeys() {
    site.file(SmallSite.UNIT, "- 名称\n- 简称\n");
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 文件应当是一组“键: 值”，这里是一个列表 [value.wrong-type]
        - 名称
        ^~~~~~
          提示：每行写成“键: 值”，冒号后面空一格""");
  }

  @Test
  void wordInsteadOfANumber() {
    site.edit(SmallSite.ACCOUNTS, "  303: 3.61", "  303: 三");
    finds(
        """
        content/units/demo/2021/accounts.yml:10:8: 错误: “303”应当是数，这里是“三” [value.not-a-number]
          303: 三
               ^~
          提示：写成 1234.50 的样子""");
  }

  @Test
  void numberWithItsUnit() {
    site.edit(SmallSite.ACCOUNTS, "  303: 3.61", "  303: 12万元");
    finds(
        """
        content/units/demo/2021/accounts.yml:10:8: 错误: “303”应当是数，这里是“12万元” [value.not-a-number]
          303: 12万元
               ^~~~~~
          提示：只写数字，不写单位；金额单位在文件开头说一次""");
  }

  @Test
  void thousandsSeparatorInTheWrongPlace() {
    site.edit(SmallSite.ACCOUNTS, "  303: 3.61", "  303: 12,34.5");
    finds(
        """
        content/units/demo/2021/accounts.yml:10:8: 错误: “303”应当是数，这里是“12,34.5” [value.not-a-number]
          303: 12,34.5
               ^~
          提示：写成 1234.50 的样子""");
  }

  @Test
  void halfWidthSeparatorInAFlowMapping() {
    site.edit(SmallSite.ACCOUNTS, "年初预算: 200.00,", "年初预算: 1,234.50,");
    finds(
        """
        content/units/demo/2021/accounts.yml:3:28: 错误: “年初预算”的数 1,234.50 被逗号分成了几项 [value.not-a-number]
          - {来源: 一般公共预算财政拨款, 年初预算: 1,234.50, 决算: 209.70, 上年: 229.52}
                                                   ^~~~~~~~
          提示：写在 { } 里的数去掉逗号：1234.50，或加引号："1,234.50\"""");
  }

  @Test
  void halfWidthSeparatorsWhereAnyKeyIsAllowed() {
    site.edit(SmallSite.ACCOUNTS, "核对:", "国有资产: {车辆: 1,234,567, 房屋: 2,234}\n核对:");
    finds(
        """
        content/units/demo/2021/accounts.yml:15:12: 错误: “车辆”的数 1,234,567 被逗号分成了几项 [value.not-a-number]
        国有资产: {车辆: 1,234,567, 房屋: 2,234}
                         ^~~~~~~~~
          提示：写在 { } 里的数去掉逗号：1234567，或加引号："1,234,567"
        content/units/demo/2021/accounts.yml:15:27: 错误: “房屋”的数 2,234 被逗号分成了几项 [value.not-a-number]
        国有资产: {车辆: 1,234,567, 房屋: 2,234}
                                          ^~~~~
          提示：写在 { } 里的数去掉逗号：2234，或加引号："2,234\"""");
  }

  @Test
  void shareWithoutItsSign() {
    site.edit(SmallSite.RUBRIC, "不低于: 60%", "不低于: 0.6");
    finds(
        """
        content/rubrics/zhengti-ziping.yml:1:1: 错误: “定性档次”应当从高到低写，最后一行不低于 0 [rubric.grades-out-of-order]
        名称: 部门整体支出绩效自评表
        ^~~~
          提示：调整各行的“不低于”
        content/rubrics/zhengti-ziping.yml:11:21: 错误: “不低于”应当是百分数，这里是“0.6” [value.not-a-number]
          - {档次: 部分达成, 不低于: 0.6}
                                     ^~~
          提示：写成 80% 的样子""");
  }

  @Test
  void noSuchDate() {
    site.edit(SmallSite.DISCLOSURE, "批复日期: 2022-09-05", "批复日期: 2022-02-30");
    finds(
        """
        content/units/demo/2021/disclosure.yml:2:7: 错误: “批复日期”不是日期：“2022-02-30” [value.not-a-date]
        批复日期: 2022-02-30
                  ^~~~~~~~~~
          提示：写成 2022-09-16 的样子，并确有这一天""");
  }

  @Test
  void dateInWords() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022年9月16日");
    finds(
        """
        content/units/demo/2021/disclosure.yml:3:7: 错误: “公开日期”不是日期：“2022年9月16日” [value.not-a-date]
        公开日期: 2022年9月16日
                  ^~~~~~~~~~~~~
          提示：写成 2022-09-16 的样子，并确有这一天""");
  }

  @Test
  void yearBeforeThePeoplesRepublic() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 0022-09-16");
    finds(
        """
        content/units/demo/2021/disclosure.yml:3:7: 错误: “公开日期”的年份不对：“0022-09-16” [value.not-a-date]
        公开日期: 0022-09-16
                  ^~~~~~~~~~
          提示：年份应在 1949 到 2099 之间""");
  }

  @Test
  void yearInTheFarFuture() {
    site.edit(SmallSite.DISCLOSURE, "批复日期: 2022-09-05", "批复日期: 9999-12-31");
    finds(
        """
        content/units/demo/2021/disclosure.yml:2:7: 错误: “批复日期”的年份不对：“9999-12-31” [value.not-a-date]
        批复日期: 9999-12-31
                  ^~~~~~~~~~
          提示：年份应在 1949 到 2099 之间""");
  }

  @Test
  void levelBetweenTwoLevels() {
    site.edit(
        SmallSite.EVALUATION,
        "绩效指标:",
        "基础数据:\n  经费:\n    - {项目: 公用经费}\n    - {项目: 办公费, 级: 1.5}\n绩效指标:");
    finds(
        """
        content/units/demo/2021/evaluation.yml:9:20: 错误: “级”不能写“1.5” [value.not-a-choice]
            - {项目: 办公费, 级: 1.5}
                                 ^~~
          提示：可以写：1、2""");
  }

  @Test
  void scoresOfSevenDecimals() {
    site.edit(SmallSite.RUBRIC, "得分小数位: 1", "得分小数位: 7")
        .edit(SmallSite.EVALUATION, "自评总分: 99.8\n", "");
    finds(
        """
        content/rubrics/zhengti-ziping.yml:3:8: 错误: “得分小数位”应当是 0 到 6 的整数，这里是“7” [value.not-a-number]
        得分小数位: 7
                    ^
          提示：写 1 或 2""");
  }

  @Test
  void scoresOfHalfADecimal() {
    site.edit(SmallSite.RUBRIC, "得分小数位: 1", "得分小数位: 0.5")
        .edit(SmallSite.EVALUATION, "自评总分: 99.8\n", "");
    finds(
        """
        content/rubrics/zhengti-ziping.yml:3:8: 错误: “得分小数位”应当是 0 到 6 的整数，这里是“0.5” [value.not-a-number]
        得分小数位: 0.5
                    ^~~
          提示：写 1 或 2""");
  }

  @Test
  void scoresOfSixDecimalsAreStillScored() {
    site.edit(SmallSite.RUBRIC, "得分小数位: 1", "得分小数位: 6")
        .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 99.825334");
    finds("");
  }

  @Test
  void siteWithoutUnits() throws IOException {
    for (String path : SmallSite.FILES) {
      if (path.startsWith("content/units/")) {
        site.without(path);
      }
    }
    Files.delete(site.path("content/units/demo/2021"));
    Files.delete(site.path("content/units/demo"));
    finds(
        """
        content/units:1:1: 错误: content/units 里没有单位，不能用空网站替换已公开的网站 [file.missing]
          提示：每个单位一个文件夹，里面有 unit.yml""");
  }

  @Test
  void notAChoice() {
    site.edit(SmallSite.DISCLOSURE, "状态: 公开", "状态: 已公开");
    finds(
        """
        content/units/demo/2021/disclosure.yml:1:5: 错误: “状态”不能写“已公开” [value.not-a-choice]
        状态: 已公开
              ^~~~~~
          提示：是不是“公开”？""");
  }

  @Test
  void unknownSourceOfIncome() {
    site.edit(SmallSite.ACCOUNTS, "来源: 一般公共预算财政拨款", "来源: 一般公共预算拨款");
    finds(
        """
        content/units/demo/2021/accounts.yml:3:10: 错误: “来源”不能写“一般公共预算拨款” [value.not-a-choice]
          - {来源: 一般公共预算拨款, 年初预算: 200.00, 决算: 209.70, 上年: 229.52}
                   ^~~~~~~~~~~~~~~~
          提示：是不是“一般公共预算财政拨款”？""");
  }

  @Test
  void websiteWithoutItsScheme() {
    site.edit(SmallSite.UNIT, "门户网站: 无", "门户网站: www.example.invalid");
    finds(
        """
        content/units/demo/unit.yml:5:7: 错误: “门户网站”不能写“www.example.invalid” [value.not-a-choice]
        门户网站: www.example.invalid
                  ^~~~~~~~~~~~~~~~~~~
          提示：写 无，或 https:// 开头的网址""");
  }

  @Test
  void anchor() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: &short 示例县科协");
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: 不能使用锚点 & [yaml.alias]
        简称: &short 示例县科协
              ^~~~~~~~~~~~~~~~~
          提示：删去 & 和后面的名字""");
  }

  @Test
  void alias() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: *short");
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: 不能使用引用 * [yaml.alias]
        简称: *short
              ^~~~~~
          提示：把内容直接写在这里""");
  }

  @Test
  void mergeKey() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "<<: {简称: 示例县科协}");
    finds(
        """
        content/units/demo/unit.yml:2:1: 错误: 不能使用合并键 << [yaml.alias]
        <<: {简称: 示例县科协}
        ^~
          提示：把内容直接写在这里""");
  }

  @Test
  void tag() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: !!str 示例县科协");
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: 不能使用类型标签 ! [yaml.tag]
        简称: !!str 示例县科协
              ^~~~~~~~~~~~~~~~
          提示：删去 ! 和后面的名字""");
  }

  @Test
  void tab() {
    site.edit(SmallSite.ACCOUNTS, "  303: 3.61", "\t303: 3.61");
    finds(
        """
        content/units/demo/2021/accounts.yml:10:1: 错误: 用制表符（Tab）缩进 [yaml.tab]
        	303: 3.61
        ^
          提示：改用空格，每层两个""");
  }

  @Test
  void secondDocument() {
    site.edit(SmallSite.UNIT, "门户网站: 无\n", "门户网站: 无\n---\n名称: 另一个\n");
    finds(
        """
        content/units/demo/unit.yml:6:1: 错误: 一个文件只写一份文档，这里开始了第二份 [yaml.second-document]
        ---
        ^~~
          提示：删去这里的 ---，或把后面的内容移到另一个文件""");
  }

  @Test
  void thirtyThreeLevels() {
    site.edit(SmallSite.UNIT, "门户网站: 无", "门户网站: 无\n备注: " + "[".repeat(32) + "]".repeat(32));
    finds(
        """
        content/units/demo/unit.yml:6:36: 错误: 层次超过 32 层 [yaml.too-deep]
        备注: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                             ^
          提示：减少缩进的层次""");
  }

  @Test
  void fileOfMoreThanAMebibyte() {
    site.file(SmallSite.ACCOUNTS, "#".repeat((1 << 20) + 1));
    finds(
        """
        content/units/demo/2021/accounts.yml:1:1: 错误: 文件有 1048577 字节，超过限度 1048576 字节（1 MiB） [file.too-large]
          提示：把内容分到几个文件，或检查是否误放了别的文件""");
  }

  @Test
  void fileOfExactlyAMebibyteIsRead() {
    String text = site.text(SmallSite.ACCOUNTS);
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    site.file(SmallSite.ACCOUNTS, text + "#".repeat((1 << 20) - length));
    finds("");
  }

  @Test
  void valueOfMoreThanSixtyFiveThousandCharacters() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: |\n  " + "科".repeat(65_537));
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: 一个值有 65538 字，超过限度 65536 字 [yaml.too-long]
        简称: |
              ^
          提示：长文字写到 .md 文件里""");
  }

  @Test
  void emptyFile() {
    site.file(SmallSite.UNIT, "");
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 文件是空的 [yaml.empty]
          提示：按 docs/content-format.md 的样例填写""");
  }

  @Test
  void fileOfCommentsOnly() {
    site.file(SmallSite.UNIT, "# 待填\n");
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 文件是空的 [yaml.empty]
        # 待填
        ^
          提示：按 docs/content-format.md 的样例填写""");
  }

  @Test
  void unbalancedBracket() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: [示例县科协");
    finds(
        """
        content/units/demo/unit.yml:3:5: 错误: YAML 写法有误，读到这里读不下去 [yaml.syntax]
        行政区划: 示例省/示例市/示例县
                ^
          提示：方括号 [] 里的各项用半角逗号隔开，并成对""");
  }

  @Test
  void fullWidthColon() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称：示例县科协");
    finds(
        """
        content/units/demo/unit.yml:2:3: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
        简称：示例县科协
            ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void fullWidthColonInTheFirstLine() {
    site.edit(SmallSite.UNIT, "名称: 示例", "名称：示例");
    finds(
        """
        content/units/demo/unit.yml:1:3: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
        名称：示例县科学技术协会
            ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void fullWidthColonInTheLastLine() {
    site.edit(SmallSite.UNIT, "门户网站: 无", "门户网站：无");
    finds(
        """
        content/units/demo/unit.yml:5:5: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
        门户网站：无
                ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void fullWidthColonsOnly() {
    site.file(SmallSite.UNIT, site.text(SmallSite.UNIT).replace(": ", "："));
    finds(
        """
        content/units/demo/unit.yml:1:3: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
        名称：示例县科学技术协会
            ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void fullWidthColonInAGroup() {
    site.edit(SmallSite.ACCOUNTS, "公务接待费: {", "公务接待费：{");
    finds(
        """
        content/units/demo/2021/accounts.yml:12:8: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
          公务接待费：{全年预算: 1.78, 决算: 1.78, 上年: 1.78, 国内批次: 5, 国内人次: 36}
                    ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void fullWidthColonInBrackets() {
    site.edit(SmallSite.ACCOUNTS, "{年初: 0, 年末: 52.74}", "{年初: 0, 年末：52.74}");
    finds(
        """
        content/units/demo/2021/accounts.yml:14:21: 错误: 键后面的冒号是全角的“：” [yaml.syntax]
          一般公共预算: {年初: 0, 年末：52.74}
                                      ^~
          提示：改成半角冒号“:”，后面空一格""");
  }

  @Test
  void unbalancedQuote() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: \"示例县科协");
    finds(
        """
        content/units/demo/unit.yml:2:3: 错误: YAML 写法有误，读到这里读不下去 [yaml.syntax]
        简称: "示例县科协
            ^
          提示：引号没有成对""");
  }

  @Test
  void gbkFile() {
    site.bytes(SmallSite.UNIT, site.text(SmallSite.UNIT).getBytes(Charset.forName("GBK")));
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 文件是 GBK/GB18030 编码，不是 UTF-8 [file.gbk]
        名称: 示例县科学技术协会
        ^~
          提示：用记事本打开这个文件，点“文件 → 另存为”，编码选“UTF-8”，覆盖原文件""");
  }

  @Test
  void gbkText() {
    site.bytes(
        SmallSite.ACCOUNTS_TEXT,
        site.text(SmallSite.ACCOUNTS_TEXT).getBytes(Charset.forName("GB18030")));
    finds(
        """
        content/units/demo/2021/accounts.md:1:4: 错误: 文件是 GBK/GB18030 编码，不是 UTF-8 [file.gbk]
        ## 主要职能
           ^~
          提示：用记事本打开这个文件，点“文件 → 另存为”，编码选“UTF-8”，覆盖原文件""");
  }

  @Test
  void utf16File() {
    site.bytes(SmallSite.UNIT, site.text(SmallSite.UNIT).getBytes(StandardCharsets.UTF_16));
    finds(
        """
        content/units/demo/unit.yml:1:1: 错误: 文件是 UTF-16（Unicode）编码，不是 UTF-8 [file.not-utf8]
          提示：用记事本打开这个文件，点“文件 → 另存为”，编码选“UTF-8”，覆盖原文件""");
  }

  @Test
  void brokenUtf8() {
    byte[] bytes = site.text(SmallSite.UNIT).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    site.bytes(SmallSite.UNIT, bytes);
    finds(
        """
        content/units/demo/unit.yml:5:7: 错误: 这里的字节不是 UTF-8 文字 [file.not-utf8]
        门户网站: ��
                  ^
          提示：文件可能损坏，或不是文本文件；用记事本打开这个文件，点“文件 → 另存为”，编码选“UTF-8”，覆盖原文件""");
  }

  @Test
  void linkThatLeadsOut() throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), "## 主要职能\n\n机密\n");
    site.without(SmallSite.ACCOUNTS_TEXT);
    Files.createSymbolicLink(site.path(SmallSite.ACCOUNTS_TEXT), secret);
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: 链接指到 content 之外，不读取 [file.link-leads-out]
          提示：把文件本身复制到 content 里""");
  }

  @Test
  void folderThatIsALinkOut() throws IOException {
    Path other = Files.createDirectory(elsewhere.resolve("other"));
    Files.createSymbolicLink(site.path("content/units/other"), other);
    finds(
        """
        content/units/other:1:1: 错误: 链接指到 content 之外，不读取 [file.link-leads-out]
          提示：把文件本身复制到 content 里""");
  }

  @Test
  void linkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(
        site.path("content/units/demo/2021/evaluation.md"), elsewhere.resolve("none"));
    finds(
        """
        content/units/demo/2021/evaluation.md:1:1: 错误: 链接指向的文件不存在 [file.unreadable]
          提示：删去这个链接，放入文件本身""");
  }

  @Test
  void strayFile() {
    site.file("content/units/demo/2021/accounts.yaml", "");
    finds(
        """
        content/units/demo/2021/accounts.yaml:1:1: 错误: 不认识的文件 [file.unknown]
          提示：是不是“accounts.yml”？""");
  }

  @Test
  void strayFolder() {
    site.file("content/unit/x/unit.yml", "");
    finds(
        """
        content/unit:1:1: 错误: 不认识的文件夹 [file.unknown]
          提示：是不是“units”？""");
  }

  @Test
  void badUnitId() {
    site.file("content/units/示例/unit.yml", site.text(SmallSite.UNIT));
    finds(
        """
        content/units/示例:1:1: 错误: 单位代号“示例”不合规则 [file.bad-id]
          提示：只用小写字母、数字和连字符，以字母或数字开头，不超过 64 个字符""");
  }

  @Test
  void badYear() {
    site.file("content/units/demo/2021年/disclosure.yml", site.text(SmallSite.DISCLOSURE));
    finds(
        """
        content/units/demo/2021年:1:1: 错误: 单位文件夹里只放四位数的年度文件夹 [file.unknown]
          提示：改成年度，如 2024""");
  }

  @Test
  void unknownFunctionCode() {
    site.edit(SmallSite.ACCOUNTS, "科目: 2060702", "科目: 2060792");
    finds(
        """
        content/units/demo/2021/accounts.yml:6:10: 错误: 功能分类科目“2060792”不认识 [code.unknown]
          - {科目: 2060792, 年初预算: 64.57, 项目支出: 64.57}
                   ^~~~~~~
          提示：是不是 2060702（科普活动）？确有这个科目的，写进 content/codes.yml""");
  }

  @Test
  void functionCodeOfAClass() {
    site.edit(SmallSite.ACCOUNTS, "科目: 2060702", "科目: 206");
    finds(
        """
        content/units/demo/2021/accounts.yml:6:10: 错误: 功能分类科目 206（科学技术支出）是“类”，应当写到“项”（7 位） [code.not-item]
          - {科目: 206, 年初预算: 64.57, 项目支出: 64.57}
                   ^~~
          提示：可以写：2060101 行政运行、2060102 一般行政管理事务、2060103 机关服务、2060199 其他科学技术管理事务支出、2060401 机构运行""");
  }

  @Test
  void unknownEconomicCode() {
    site.edit(SmallSite.ACCOUNTS, "303: 3.61", "333: 3.61");
    finds(
        """
        content/units/demo/2021/accounts.yml:10:8: 错误: 经济分类科目“333”不认识 [code.unknown]
          333: 3.61
               ^~~~
          提示：是不是 30303（退职（役）费）？确有这个科目的，写进 content/codes.yml""");
  }

  @Test
  void unknownRubric() {
    site.edit(SmallSite.EVALUATION, "指标体系: zhengti-ziping", "指标体系: zhengti");
    finds(
        """
        content/units/demo/2021/evaluation.yml:1:7: 错误: “指标体系”写的“zhengti”在 content/rubrics/ 里没有 [reference.unknown]
        指标体系: zhengti
                  ^~~~~~~
          提示：是不是“zhengti-ziping”？""");
  }

  @Test
  void unknownProfile() {
    site.edit(SmallSite.DISCLOSURE, "决算格式: tongyong", "决算格式: tongyang");
    finds(
        """
        content/units/demo/2021/disclosure.yml:4:7: 错误: “决算格式”写的“tongyang”在 content/profiles/ 里没有 [reference.unknown]
        决算格式: tongyang
                  ^~~~~~~~
          提示：是不是“tongyong”？""");
  }

  @Test
  void unknownTheme() {
    site.edit(SmallSite.CONFIG, "主办单位: 示例市财政局", "主办单位: 示例市财政局\n主题: blue");
    finds(
        """
        site-config.yml:3:5: 错误: 主题“blue”在 themes/ 里没有 [reference.unknown]
        主题: blue
              ^~~~
          提示：写 default，或建立这个文件夹""");
  }

  @Test
  void unknownParentOfATheme() {
    site.edit(SmallSite.CONFIG, "主办单位: 示例市财政局", "主办单位: 示例市财政局\n主题: blue")
        .file("themes/blue/theme.yml", "名称: 蓝\n继承: azure\n");
    finds(
        """
        themes/blue/theme.yml:2:5: 错误: 主题“azure”在 themes/ 里没有 [reference.unknown]
        继承: azure
              ^~~~~
          提示：写 default，或建立这个文件夹""");
  }

  @Test
  void themesThatInheritFromEachOther() {
    site.edit(SmallSite.CONFIG, "主办单位: 示例市财政局", "主办单位: 示例市财政局\n主题: blue")
        .file("themes/blue/theme.yml", "继承: green\n")
        .file("themes/green/theme.yml", "继承: blue\n");
    finds(
        """
        themes/green/theme.yml:1:5: 错误: 主题的继承绕成了圈 [reference.unknown]
        继承: blue
              ^~~~
          提示：检查“继承”""");
  }

  @Test
  void templateThatDoesNotEscape() {
    site.edit(SmallSite.CONFIG, "主办单位: 示例市财政局", "主办单位: 示例市财政局\n主题: blue")
        .file("themes/blue/unit.ftl", "<p>${view.name}</p>\n")
        .file("themes/blue/assets/unit.ftl", "is copied as it is\n")
        .file("themes/blue/README.md", "is ignored\n");
    finds(
        """
        themes/blue/unit.ftl:1:1: 错误: 模板“unit.ftl”不会自动转义，不能使用。 [theme.template-name]
        <p>${view.name}</p>
        ^
          提示：把文件名改成以 .ftlh 结尾。""");
  }

  @Test
  void unknownTable() {
    site.edit(SmallSite.PROFILE, "表: [收入决算]", "表: [收入决算表]");
    finds(
        """
        content/profiles/tongyong.yml:9:28: 错误: “表”不能写“收入决算表” [value.not-a-choice]
              - {标题: 收入决算情况说明, 表: [收入决算表], 图: [收入结构]}
                                              ^~~~~~~~~~
          提示：是不是“收入决算”？""");
  }

  @Test
  void linkThatRunsCode() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "[团结](javascript:alert(1))服务");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 链接地址“javascript:alert(1)”不允许 [prose.link-not-allowed]
        [团结](javascript:alert(1))服务科技工作者。
        ^~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：只能用 https://、mailto: 或站内相对地址""");
  }

  @Test
  void linkThatHidesItsScheme() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "[团结](java&#115;cript:alert)服务");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 链接地址“javascript:alert”不允许 [prose.link-not-allowed]
        [团结](java&#115;cript:alert)服务科技工作者。
        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：只能用 https://、mailto: 或站内相对地址""");
  }

  @Test
  void automaticLinkThatRunsCode() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "<javascript:alert(1)>服务");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 链接地址“javascript:alert(1)”不允许 [prose.link-not-allowed]
        <javascript:alert(1)>服务科技工作者。
        ^~~~~~~~~~~~~~~~~~~~~
          提示：只能用 https://、mailto: 或站内相对地址""");
  }

  @Test
  void linkWithoutASchemeToAnotherHost() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "[团结](//example.invalid/)服务");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 链接地址“//example.invalid/”不允许 [prose.link-not-allowed]
        [团结](//example.invalid/)服务科技工作者。
        ^~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：只能用 https://、mailto: 或站内相对地址""");
  }

  @Test
  void linkToAReferenceThatRunsCode() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "[团结][1]服务\n\n[1]: javascript:alert(1)");
    finds(
        """
        content/units/demo/2021/accounts.md:5:1: 错误: 链接地址“javascript:alert(1)”不允许 [prose.link-not-allowed]
        [1]: javascript:alert(1)
        ^~~~~~~~~~~~~~~~~~~~~~~~
          提示：只能用 https://、mailto: 或站内相对地址""");
  }

  @Test
  void image() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "![印章](seal.png)服务");
    finds(
        """
        content/units/demo/2021/accounts.md:3:1: 错误: 图片“seal.png”不在本年度的 images 文件夹里 [prose.image]
        ![印章](seal.png)服务科技工作者。
        ^~~~~~~~~~~~~~~~~
          提示：把图片放进 images 文件夹，写成 ![说明](images/文件名.jpg)""");
  }

  @Test
  void headingOfTheFirstLevel() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 主要职能", "# 主要职能");
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: 标题用了 1 个 # [prose.heading-level]
        # 主要职能
        ^~~~~~~~~~
          提示：章节用 ##，小节用 ###；文件标题由程序写""");
  }

  @Test
  void headingOfTheFourthLevel() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 机构设置", "#### 机构设置");
    finds(
        """
        content/units/demo/2021/accounts.md:5:1: 错误: 标题用了 4 个 # [prose.heading-level]
        #### 机构设置
        ^~~~~~~~~~~~~
          提示：章节用 ##，小节用 ###；文件标题由程序写""");
  }

  @Test
  void twoThousandQuotes() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", ">".repeat(2000) + "团结");
    assertThat(site.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("prose.too-deep");
              assertThat(found.at()).hasToString(SmallSite.ACCOUNTS_TEXT + ":3:1");
              assertThat(found.message()).isEqualTo("引用或列表嵌套超过 100 层");
              assertThat(found.hint()).isEqualTo("减少行首的 > 或 -");
            });
  }

  @Test
  void figureThatDoesNotEnd() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{ 支出.合计");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: {{ 与 }} 没有成对 [prose.figure-syntax]
        全年支出{{ 支出.合计。
                ^~
          提示：写成 {{ 支出.合计 }} 的样子""");
  }

  @Test
  void figureThatDoesNotBegin() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "支出.合计 }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:11: 错误: {{ 与 }} 没有成对 [prose.figure-syntax]
        全年支出支出.合计 }}。
                          ^~
          提示：写成 {{ 支出.合计 }} 的样子""");
  }

  @Test
  void figureWithoutAName() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{ }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: {{ }} 里没有写名称 [prose.figure-syntax]
        全年支出{{ }}。
                ^~~~~
          提示：写成 {{ 支出.合计 }} 的样子""");
  }

  @Test
  void rawHtmlIsShownAsText() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "<script>alert(1)</script><b onclick=x>团结</b>服务");
    assertThat(site.build()).isEmpty();
    assertThat(site.text("public/units/demo/2021/accounts/index.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b onclick=x&gt;团结&lt;/b&gt;服务")
        .doesNotContain("<script>alert");
  }

  @Test
  void byteOrderMarkIsNoFault() {
    SmallSite.FILES.forEach(path -> site.file(path, "\uFEFF" + site.text(path)));
    finds("");
  }

  @Test
  void linesMayEndWithCarriageReturns() {
    SmallSite.FILES.forEach(path -> site.file(path, site.text(path).replace("\n", "\r\n")));
    finds("");
  }

  @Test
  void placesAreTheSameWithMarkAndCarriageReturns() {
    site.edit(SmallSite.ACCOUNTS, "  303: 3.61", "  303: 三");
    site.file(SmallSite.ACCOUNTS, "\uFEFF" + site.text(SmallSite.ACCOUNTS).replace("\n", "\r\n"));
    finds(
        """
        content/units/demo/2021/accounts.yml:10:8: 错误: “303”应当是数，这里是“三” [value.not-a-number]
          303: 三
               ^~
          提示：写成 1234.50 的样子""");
  }

  @Test
  void fullWidthDigitsAreDigits() {
    site.edit(SmallSite.ACCOUNTS, "决算: 209.70", "决算: １，２３４．５０")
        .edit(SmallSite.ACCOUNTS, "年末: 52.74", "年末: 1077.54")
        .edit(SmallSite.ACCOUNTS, "收入.合计: 209.70", "收入.合计: 1234.50");
    finds("");
  }

  @Test
  void thousandsMayBeSeparated() {
    site.edit(SmallSite.ACCOUNTS, "决算: 209.70", "决算: \"1,234.50\"")
        .edit(SmallSite.ACCOUNTS, "年末: 52.74", "年末: 1077.54")
        .edit(SmallSite.ACCOUNTS, "收入.合计: 209.70", "收入.合计: 1,234.50");
    finds("");
  }

  @Test
  void faultsOfSeveralFilesAreReportedInOneRun() {
    site.edit(SmallSite.UNIT, "单位性质: 群团组织\n", "")
        .edit(SmallSite.DISCLOSURE, "状态: 公开", "状态: 已公开")
        .edit(SmallSite.DISCLOSURE, "2022-09-16", "2022-09-31")
        .edit(SmallSite.ACCOUNTS, "  303: 3.61", "  303: 三")
        .edit(SmallSite.ACCOUNTS, "核对:", "核對:")
        .edit(SmallSite.ACCOUNTS_TEXT, "团结服务", "![印章](seal.png)")
        .edit(SmallSite.EVALUATION, "指标体系: zhengti-ziping", "指标体系: *a")
        .file("content/units/demo/2021/accounts.yaml", "")
        .edit(SmallSite.RUBRIC, "总分: 100", "总分: 100\n版夲: 1");
    assertThat(site.findings())
        .extracting(Diagnostic::rule)
        .containsExactly(
            "key.unknown",
            "prose.image",
            "file.unknown",
            "value.not-a-number",
            "key.unknown",
            "value.not-a-choice",
            "value.not-a-date",
            "yaml.alias",
            "key.missing");
  }

  private void finds(String expected) {
    assertThat(site.check()).isEqualTo(expected);
  }
}
