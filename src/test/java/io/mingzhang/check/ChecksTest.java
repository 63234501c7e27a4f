package io.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule with a case that fails, with the whole finding, and one that just passes. */
class ChecksTest {
  private final SmallSite site;

  ChecksTest(@TempDir Path folder) {
    site = SmallSite.valid(folder);
  }

  @Test
  void controlDiffers() {
    site.edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.合计: 158.96");
    finds(
        """
        content/units/demo/2021/accounts.yml:17:10: 错误: “支出.合计”核对数 158.96万元，由明细算出 156.96万元，相差 2万元（四舍五入最多可差 0.015万元） [sum.control-differs]
          支出.合计: 158.96
                     ^~~~~~
          提示：核对这些明细与账上的数，改正写错的一处
          另见 content/units/demo/2021/accounts.yml:5:51 明细
          另见 content/units/demo/2021/accounts.yml:6:38 明细""");
  }

  @Test
  void controlWithinRounding() {
    site.edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.合计: 156.97");
    finds(
        """
        content/units/demo/2021/accounts.yml:14:16: 提示: 年初结转和结余加本年收入是 209.7万元，本年支出加年末结转和结余是 209.71万元，相差 0.01万元（四舍五入最多可差 0.02万元） [sum.rounding-tail]
          一般公共预算: {年初: 0, 年末: 52.74}
                               ^
          另见 content/units/demo/2021/accounts.yml:3:40 年初结转和结余加本年收入
          另见 content/units/demo/2021/accounts.yml:16:10 年初结转和结余加本年收入
          另见 content/units/demo/2021/accounts.yml:5:51 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:6:38 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:17:10 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:14:23 本年支出加年末结转和结余
        content/units/demo/2021/accounts.yml:17:10: 提示: “支出.合计”核对数 156.97万元，由明细算出 156.96万元，相差 0.01万元（四舍五入最多可差 0.015万元） [sum.rounding-tail]
          支出.合计: 156.97
                     ^~~~~~
          另见 content/units/demo/2021/accounts.yml:5:51 明细
          另见 content/units/demo/2021/accounts.yml:6:38 明细""");
  }

  @Test
  void controlJustBeyondRounding() {
    site.edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.合计: 156.98");
    finds(
        """
        content/units/demo/2021/accounts.yml:17:10: 错误: “支出.合计”核对数 156.98万元，由明细算出 156.96万元，相差 0.02万元（四舍五入最多可差 0.015万元） [sum.control-differs]
          支出.合计: 156.98
                     ^~~~~~
          提示：核对这些明细与账上的数，改正写错的一处
          另见 content/units/demo/2021/accounts.yml:5:51 明细
          另见 content/units/demo/2021/accounts.yml:6:38 明细""");
  }

  @Test
  void inYuanThereIsNoRounding() {
    site.edit(SmallSite.ACCOUNTS, "金额单位: 万元", "金额单位: 元")
        .edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.合计: 156.97");
    finds(
        """
        content/units/demo/2021/accounts.yml:17:10: 错误: “支出.合计”核对数 156.97元，由明细算出 156.96元，相差 0.01元 [sum.control-differs]
          支出.合计: 156.97
                     ^~~~~~
          提示：核对这些明细与账上的数，改正写错的一处
          另见 content/units/demo/2021/accounts.yml:5:51 明细
          另见 content/units/demo/2021/accounts.yml:6:38 明细""");
  }

  @Test
  void controlAgrees() {
    site.edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.合计: 156.960\n  支出.206: 156.96");
    finds("");
  }

  @Test
  void balanceIsNotCarried() {
    site.edit(SmallSite.ACCOUNTS, "年末: 52.74", "年末: 62.74");
    finds(
        """
        content/units/demo/2021/accounts.yml:14:16: 错误: 一般公共预算年初结转和结余加本年收入是 209.7万元，一般公共预算本年支出加年末结转和结余是 219.7万元，相差 10万元（四舍五入最多可差 0.025万元） [balance.not-carried]
          一般公共预算: {年初: 0, 年末: 62.74}
                               ^
          提示：收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行
          另见 content/units/demo/2021/accounts.yml:3:40 一般公共预算年初结转和结余加本年收入
          另见 content/units/demo/2021/accounts.yml:5:51 一般公共预算本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:6:38 一般公共预算本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:14:23 一般公共预算本年支出加年末结转和结余""");
  }

  @Test
  void balanceWithinRounding() {
    site.edit(SmallSite.ACCOUNTS, "年末: 52.74", "年末: 52.75");
    finds(
        """
        content/units/demo/2021/accounts.yml:14:16: 提示: 年初结转和结余加本年收入是 209.7万元，本年支出加年末结转和结余是 209.71万元，相差 0.01万元（四舍五入最多可差 0.02万元） [sum.rounding-tail]
          一般公共预算: {年初: 0, 年末: 52.75}
                               ^
          另见 content/units/demo/2021/accounts.yml:3:40 年初结转和结余加本年收入
          另见 content/units/demo/2021/accounts.yml:16:10 年初结转和结余加本年收入
          另见 content/units/demo/2021/accounts.yml:5:51 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:6:38 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:17:10 本年支出加年末结转和结余
          另见 content/units/demo/2021/accounts.yml:14:23 本年支出加年末结转和结余""");
  }

  @Test
  void balanceIsCarried() {
    site.edit(SmallSite.ACCOUNTS, "{年初: 0, 年末: 52.74}", "{年初: 1.01, 年末: 53.75}")
        .edit(SmallSite.ACCOUNTS, "原因:", "上年:\n  结转和结余.年末: 1.01\n原因:");
    finds("");
  }

  @Test
  void basicPartsDiffer() {
    site.edit(SmallSite.ACCOUNTS, "301: 70.00", "301: 71.00");
    finds(
        """
        content/units/demo/2021/accounts.yml:8:8: 错误: 人员经费与公用经费之和是 93.39万元，一般公共预算基本支出是 92.39万元，相差 1万元（四舍五入最多可差 0.02万元） [sum.basic-parts-differ]
          301: 71.00
               ^~~~~
          提示：核对支出各行的“基本支出”和“基本支出经济分类”的各项
          另见 content/units/demo/2021/accounts.yml:10:8 人员经费与公用经费之和
          另见 content/units/demo/2021/accounts.yml:9:8 人员经费与公用经费之和
          另见 content/units/demo/2021/accounts.yml:5:51 一般公共预算基本支出""");
  }

  @Test
  void basicPartsWithinRounding() {
    site.edit(SmallSite.ACCOUNTS, "301: 70.00", "301: 70.02");
    finds(
        """
        content/units/demo/2021/accounts.yml:8:8: 提示: 人员经费与公用经费之和是 92.41万元，一般公共预算基本支出是 92.39万元，相差 0.02万元（四舍五入最多可差 0.02万元） [sum.rounding-tail]
          301: 70.02
               ^~~~~
          另见 content/units/demo/2021/accounts.yml:10:8 人员经费与公用经费之和
          另见 content/units/demo/2021/accounts.yml:9:8 人员经费与公用经费之和
          另见 content/units/demo/2021/accounts.yml:5:51 一般公共预算基本支出""");
  }

  @Test
  void basicPartsAgree() {
    site.edit(SmallSite.ACCOUNTS, "301: 70.00", "30101: 40.00\n  30102: 30.00");
    finds("");
  }

  @Test
  void basicExpenditureStatedTwice() {
    site.edit(SmallSite.ACCOUNTS, "三公经费:", "基本支出构成: {人员经费: 73.61, 公用经费: 18.78}\n三公经费:");
    finds(
        """
        content/units/demo/2021/accounts.yml:11:16: 错误: 既写了“基本支出经济分类”又写了“基本支出构成”，同一笔钱写了两遍 [sum.stated-twice]
        基本支出构成: {人员经费: 73.61, 公用经费: 18.78}
                                 ^~~~~
          提示：有经济分类就删去“基本支出构成”，它由经济分类算出""");
  }

  @Test
  void basicExpenditureByItsTwoParts() {
    site.edit(
        SmallSite.ACCOUNTS,
        "基本支出经济分类:\n  301: 70.00\n  302: 18.78\n  303: 3.61",
        "基本支出构成: {人员经费: 73.61, 公用经费: 18.78}");
    finds("");
  }

  @Test
  void classAndItsItems() {
    site.edit(SmallSite.ACCOUNTS, "301: 70.00", "301: 70.00\n  30101: 70.00");
    finds(
        """
        content/units/demo/2021/accounts.yml:8:8: 错误: 写了 301 的款，又写了类 301 本身，同一笔钱写了两遍 [sum.stated-twice]
          301: 70.00
               ^~~~~
          提示：删去类，只留款；类由款算出""");
  }

  @Test
  void sourceOfIncomeTwice() {
    site.edit(SmallSite.ACCOUNTS, "支出:\n", "  - {来源: 一般公共预算财政拨款, 年初预算: 1.00, 上年: 1.00}\n支出:\n");
    finds(
        """
        content/units/demo/2021/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：收、支总计相等（缺“收入”的决算） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改
        content/units/demo/2021/accounts.yml:4:10: 错误: 收入来源“一般公共预算财政拨款”写了两行，两行的数会加在一起 [line.duplicate]
          - {来源: 一般公共预算财政拨款, 年初预算: 1.00, 上年: 1.00}
                   ^~~~~~~~~~~~~~~~~~~~
          提示：是同一笔钱就删去一行；是两笔钱就合成一行
          另见 content/units/demo/2021/accounts.yml:3:10 第一次写在这里""");
  }

  @Test
  void itemOfExpenditureTwice() {
    site.edit(SmallSite.ACCOUNTS, "基本支出经济分类:", "  - {科目: 2060702, 项目支出: 0}\n基本支出经济分类:");
    finds(
        """
        content/units/demo/2021/accounts.yml:7:10: 错误: 支出科目 2060702（一般公共预算）写了两行，两行的数会加在一起 [line.duplicate]
          - {科目: 2060702, 项目支出: 0}
                   ^~~~~~~
          提示：是同一笔钱就删去一行；是两笔钱就合成一行；一行只写基本支出、一行只写项目支出的，可以分开写
          另见 content/units/demo/2021/accounts.yml:6:10 第一次写在这里""");
  }

  @Test
  void namedExpenditureTwice() {
    site.edit(
        SmallSite.ACCOUNTS,
        "基本支出经济分类:",
        "  - {名称: 科普经费, 年初预算: 2}\n  - {名称: 科普经费, 项目支出: 0}\n基本支出经济分类:");
    finds(
        """
        content/units/demo/2021/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：收、支总计相等（缺“支出”的决算） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改
        content/units/demo/2021/accounts.yml:8:10: 错误: 支出“科普经费”（一般公共预算）写了两行，两行的数会加在一起 [line.duplicate]
          - {名称: 科普经费, 项目支出: 0}
                   ^~~~~~~~
          提示：是同一笔钱就删去一行；是两笔钱就合成一行；一行只写基本支出、一行只写项目支出的，可以分开写
          另见 content/units/demo/2021/accounts.yml:7:10 第一次写在这里""");
  }

  @Test
  void itemInTwoFundsOrInItsTwoHalves() {
    site.edit(
        SmallSite.ACCOUNTS,
        "基本支出经济分类:",
        "  - {科目: 2060101, 年初预算: 1, 项目支出: 0}\n"
            + "  - {科目: 2060702, 项目支出: 0, 资金: 政府性基金预算}\n基本支出经济分类:");
    finds("");
  }

  @Test
  void negativeBudgetOfIncome() {
    site.edit(SmallSite.ACCOUNTS, "年初预算: 200.00", "年初预算: -200.00");
    finds(
        """
        content/units/demo/2021/accounts.yml:3:28: 错误: 收入“一般公共预算财政拨款”的“年初预算”是 -200万元，不能小于 0 [amount.negative]
          - {来源: 一般公共预算财政拨款, 年初预算: -200.00, 决算: 209.70, 上年: 229.52}
                                                   ^~~~~~~
          提示：删去负号；增减、冲减的数请算进原来的数里""");
  }

  @Test
  void negativeExpenditureThatNoControlCovers() {
    site.edit(SmallSite.ACCOUNTS, "项目支出: 64.57}", "项目支出: 65.57}\n  - {科目: 2060799, 项目支出: －1.00}")
        .edit(SmallSite.ACCOUNTS, "国内批次: 5", "国内批次: -5");
    finds(
        """
        content/units/demo/2021/accounts.yml:7:25: 错误: 支出“2060799”的“项目支出”是 -1万元，不能小于 0 [amount.negative]
          - {科目: 2060799, 项目支出: －1.00}
                                      ^~~~~~
          提示：删去负号；增减、冲减的数请算进原来的数里
        content/units/demo/2021/accounts.yml:13:49: 错误: “公务接待费”的“国内批次”是 -5，不能小于 0 [amount.negative]
          公务接待费: {全年预算: 1.78, 决算: 1.78, 上年: 1.78, 国内批次: -5, 国内人次: 36}
                                                                         ^~
          提示：删去负号；增减、冲减的数请算进原来的数里""");
  }

  @Test
  void negativeChangeSinceLastYear() {
    site.edit(SmallSite.ACCOUNTS, "核对:", "上年:\n  支出.合计: {减少: -6.14}\n  结转和结余.年末: -1.00\n核对:")
        .edit(SmallSite.ACCOUNTS, "{年初: 0, 年末: 52.74}", "{年初: -1.00, 年末: 51.74}");
    finds(
        """
        content/units/demo/2021/accounts.yml:16:10: 错误: “上年”里“支出.合计”的增减数是 -6.14万元，不能小于 0 [amount.negative]
          支出.合计: {减少: -6.14}
                     ^~~~~
          提示：删去负号；增减、冲减的数请算进原来的数里""");
  }

  @Test
  void negativeExecutionInAnEvaluation() {
    site.edit(SmallSite.EVALUATION, "绩效指标:", "基础数据:\n  经费:\n    - {项目: 办公费, 本年预算数: -5}\n绩效指标:");
    finds(
        """
        content/units/demo/2021/evaluation.yml:8:24: 错误: 经费“办公费”的“本年预算数”是 -5万元，不能小于 0 [amount.negative]
            - {项目: 办公费, 本年预算数: -5}
                                         ^~
          提示：删去负号；增减、冲减的数请算进原来的数里""");
  }

  @Test
  void negativeBalanceIsAFact() {
    site.edit(SmallSite.ACCOUNTS, "{年初: 0, 年末: 52.74}", "{年初: -60.00, 年末: -7.26}")
        .edit(SmallSite.ACCOUNTS, "原因:", "上年:\n  结转和结余.年末: -60.00\n原因:");
    finds("");
  }

  @Test
  void fundingPartsDiffer() {
    site.edit(SmallSite.EVALUATION, "来源: 当年财政拨款, 年初预算数: 153.53", "来源: 当年财政拨款, 年初预算数: 150.53");
    finds(
        """
        content/units/demo/2021/evaluation.yml:3:17: 错误: “年初预算数”总额 153.53万元，“资金来源”各行之和 150.53万元，相差 3万元（四舍五入最多可差 0.01万元） [sum.funding-parts-differ]
        年度资金总额: {年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}
                                   ^~~~~~
          提示：核对总额与各行
          另见 content/units/demo/2021/evaluation.yml:5:25 资金来源""");
  }

  @Test
  void fundingByIncomeDiffers() {
    site.edit(SmallSite.EVALUATION, "绩效指标:", "收入性质: {一般公共预算: 124.00}\n绩效指标:");
    finds(
        """
        content/units/demo/2021/evaluation.yml:3:47: 错误: “全年执行数”总额 124.88万元，“收入性质”各行之和 124万元，相差 0.88万元（四舍五入最多可差 0.01万元） [sum.funding-parts-differ]
        年度资金总额: {年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}
                                                                           ^~~~~~
          提示：核对总额与各行
          另见 content/units/demo/2021/evaluation.yml:6:16 收入性质""");
  }

  @Test
  void fundingByExpenditureWithinRounding() {
    site.edit(SmallSite.EVALUATION, "绩效指标:", "支出性质: {基本支出: 124.87}\n绩效指标:");
    finds(
        """
        content/units/demo/2021/evaluation.yml:3:47: 提示: “全年执行数”总额 124.88万元，“支出性质”各行之和 124.87万元，相差 0.01万元（四舍五入最多可差 0.01万元） [sum.rounding-tail]
        年度资金总额: {年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}
                                                                           ^~~~~~
          另见 content/units/demo/2021/evaluation.yml:6:14 支出性质""");
  }

  @Test
  void fundingAgrees() {
    site.edit(
        SmallSite.EVALUATION,
        "绩效指标:",
        "收入性质: {一般公共预算: 124.88}\n支出性质: {基本支出: 92.39, 项目支出: 32.49}\n绩效指标:");
    finds("");
  }

  @Test
  void unknownNameInControls() {
    site.edit(SmallSite.ACCOUNTS, "支出.合计: 156.96", "支出.总计: 156.96");
    finds(
        """
        content/units/demo/2021/accounts.yml:17:10: 错误: “核对”里的“支出.总计”没有对应的数 [name.unknown]
          支出.总计: 156.96
                     ^~~~~~
          提示：是不是“支出.合计”？""");
  }

  @Test
  void unknownNameInReasons() {
    site.edit(SmallSite.ACCOUNTS, "收入.合计: 项目减少", "三公经费.出国.决算: 项目减少");
    finds(
        """
        content/units/demo/2021/accounts.yml:19:15: 错误: “原因”里的“三公经费.出国.决算”没有对应的数 [name.unknown]
          三公经费.出国.决算: 项目减少
                              ^~~~~~~~
          提示：是不是“三公经费.合计.决算”？""");
  }

  @Test
  void unknownNameOfLastYear() {
    site.edit(SmallSite.ACCOUNTS, "核对:", "上年:\n  支出.合记: 284.50\n核对:");
    finds(
        """
        content/units/demo/2021/accounts.yml:16:10: 错误: “上年”里的“支出.合记”没有对应的数 [name.unknown]
          支出.合记: 284.50
                     ^~~~~~
          提示：是不是“支出.合计”？""");
  }

  @Test
  void unknownNameInText() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{ 支出.2060199 }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: “正文”里的“支出.2060199”没有对应的数 [name.unknown]
        全年支出{{ 支出.2060199 }}。
                ^~~~~~~~~~~~~~~~~~
          提示：是不是“支出.20601”？""");
  }

  @Test
  void figureOfLastYearInText() {
    site.edit(SmallSite.ACCOUNTS, "核对:", "上年:\n  支出.合计: {减少: 6.14}\n核对:")
        .edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{ 上年.支出.合计 }}");
    finds("");
  }

  @Test
  void wordOfTheEvaluationInText() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{自评.等级}}，{{ 自评.总分 }}");
    finds("");
  }

  @Test
  void missingSection() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 主要职能\n\n团结服务科技工作者。\n\n", "");
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: 缺少“主要职能”一节 [section.missing]
        ## 机构设置
        ^
          提示：在 accounts.md 里补上“## 主要职能”""");
  }

  @Test
  void missingText() {
    site.without(SmallSite.ACCOUNTS_TEXT);
    finds(
        """
        content/units/demo/2021/accounts.yml:1:1: 错误: 缺少“主要职能”一节 [section.missing]
        金额单位: 万元
        ^~
          提示：在 accounts.md 里补上“## 主要职能”""");
  }

  @Test
  void optionalSectionMayBeMissing() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 机构设置\n\n全年支出{{ 支出.合计 }}。\n", "");
    finds("");
  }

  @Test
  void unknownSection() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 机构设置", "## 机构设制");
    finds(
        """
        content/units/demo/2021/accounts.md:5:1: 错误: 格式《部门决算公开文本（通用）》里没有由单位写的“机构设制”一节 [section.unknown]
        ## 机构设制
        ^~~~~~~~~~~
          提示：是不是“机构设置”？""");
  }

  @Test
  void sectionWithoutNarrative() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 机构设置", "## 收入决算情况说明");
    finds(
        """
        content/units/demo/2021/accounts.md:5:1: 错误: 格式《部门决算公开文本（通用）》里没有由单位写的“收入决算情况说明”一节 [section.unknown]
        ## 收入决算情况说明
        ^~~~~~~~~~~~~~~~~~~
          提示：可以写：主要职能、机构设置""");
  }

  @Test
  void textBeforeTheFirstHeading() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 主要职能", "前言。\n\n## 主要职能");
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: 第一个 ## 标题之前有文字，不知道放在哪一节 [section.unknown]
        前言。
        ^~
          提示：可以写：主要职能、机构设置""");
  }

  @Test
  void doubleSection() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "## 机构设置", "## 主要职能");
    finds(
        """
        content/units/demo/2021/accounts.md:5:1: 错误: “主要职能”一节重复 [section.duplicate]
        ## 主要职能
        ^~~~~~~~~~~
          提示：合并成一节
          另见 content/units/demo/2021/accounts.md:1:1 第一次写在这里""");
  }

  @Test
  void emptySection() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "");
    finds(
        """
        content/units/demo/2021/accounts.md:1:1: 错误: “主要职能”一节没有内容 [section.empty]
        ## 主要职能
        ^~~~~~~~~~~
          提示：写上内容，或删去这个标题""");
  }

  @Test
  void sectionOfPartsOnly() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "团结服务科技工作者。", "### 科普\n\n团结服务科技工作者。");
    finds("");
  }

  @Test
  void publicTooLate() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022-09-26");
    finds(
        """
        content/units/demo/2021/disclosure.yml:3:7: 警告: 批复后第 21 日才公开（2022-09-05 → 2022-09-26），超过 20 日 [time.late]
        公开日期: 2022-09-26
                  ^~~~~~~~~~
          提示：确认两个日期；确已超期的，在今后改进
          另见 content/units/demo/2021/disclosure.yml:2:7 批复日期""");
  }

  @Test
  void publicOnTheLastDay() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022-09-25");
    finds("");
  }

  @Test
  void publicBeforeApproval() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022-09-04");
    finds(
        """
        content/units/demo/2021/disclosure.yml:3:7: 错误: 公开日期 2022-09-04 早于批复日期 2022-09-05 [time.before-approval]
        公开日期: 2022-09-04
                  ^~~~~~~~~~
          提示：改正其中一个日期
          另见 content/units/demo/2021/disclosure.yml:2:7 批复日期""");
  }

  @Test
  void publicOnTheDayOfApproval() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022-09-05");
    finds("");
  }

  @Test
  void approvalUnknown() {
    site.edit(SmallSite.DISCLOSURE, "批复日期: 2022-09-05\n", "");
    finds(
        """
        content/units/demo/2021/disclosure.yml:1:1: 未核对: 没有批复日期，批复后 20 日内公开这一条未核对 [time.approval-unknown]
        状态: 公开
        ^~~~
          提示：补上 批复日期""");
  }

  @Test
  void sameName() {
    site.file("content/units/twin/unit.yml", site.text(SmallSite.UNIT));
    finds(
        """
        content/units/twin/unit.yml:1:1: 错误: 单位名称“示例县科学技术协会”与 content/units/demo 相同 [unit.same-name]
          提示：名称写全称；同一单位只留一个文件夹""");
  }

  @Test
  void differentNames() {
    site.file(
        "content/units/twin/unit.yml",
        site.text(SmallSite.UNIT).replace("示例县科学技术协会", "示例县文学艺术界联合会"));
    finds("");
  }

  private void finds(String expected) {
    assertThat(site.check()).isEqualTo(expected);
  }
}
