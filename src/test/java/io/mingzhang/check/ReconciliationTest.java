package io.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.FullSite;
import io.mingzhang.build.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each relation of the accounts with a case that breaks it, and the whole finding. */
final class ReconciliationTest {
  private static final String ACCOUNTS =
      """
      金额单位: 万元
      收入:
        - {来源: 一般公共预算财政拨款, 决算: 120.00, 上年: 110.00}
        - {来源: 政府性基金预算财政拨款, 科目: 2296003, 决算: 8.00, 上年: 7.00}
        - {来源: 事业收入, 决算: 5.00, 上年: 5.00}
      支出:
        - {科目: 2060101, 名称: 行政运行, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
        - {科目: 2080505, 全年预算: 10.00, 基本支出: 10.00}
        - {科目: 2296003, 资金: 政府性基金预算, 项目支出: 9.00}
        - {科目: 2060702, 资金: 非财政拨款, 项目支出: 5.50}
      基本支出经济分类:
        30101: 60.00
        30108: 10.00
        30201: 15.00
        30217: 2.00
        30302: 3.00
      三公经费:
        公务接待费: {全年预算: 3.00, 决算: 2.50, 上年: 2.40, 国内批次: 5, 国内人次: 36}
      结转和结余:
        一般公共预算: {年初: 10.00, 年末: 35.00}
        政府性基金预算:
          - {科目: 2296003, 年初: 2.00, 年末: 1.00}
        非财政拨款: {年初: 0, 年末: 0.20}
      使用非财政拨款结余: 1.00
      结余分配: 0.30
      机关运行经费: {决算: 16.00, 上年: 15.00}
      政府采购: {预算: 20.00, 货物: 10.00, 服务: 5.00, 中小企业: 9.00, 小微企业: 4.00}
      上年:
        结转和结余.年末: 12.00
      """;

  private final SmallSite site;

  ReconciliationTest(@TempDir Path folder) {
    site = FullSite.of(folder, ACCOUNTS);
  }

  @Test
  void allHold() {
    finds("");
  }

  @Test
  void balanceOfAFund() {
    site.edit(FullSite.ACCOUNTS, "年末: 35.00", "年末: 36.00");
    finds(
        """
        content/units/full/2022/accounts.yml:20:16: 错误: 一般公共预算年初结转和结余加本年收入是 130万元，一般公共预算本年支出加年末结转和结余是 131万元，相差 1万元（四舍五入最多可差 0.03万元） [balance.not-carried]
          一般公共预算: {年初: 10.00, 年末: 36.00}
                               ^~~~~
          提示：收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行
          另见 content/units/full/2022/accounts.yml:3:26 一般公共预算年初结转和结余加本年收入
          另见 content/units/full/2022/accounts.yml:7:48 一般公共预算本年支出加年末结转和结余
          另见 content/units/full/2022/accounts.yml:7:61 一般公共预算本年支出加年末结转和结余
          另见 content/units/full/2022/accounts.yml:8:38 一般公共预算本年支出加年末结转和结余
          另见 content/units/full/2022/accounts.yml:20:27 一般公共预算本年支出加年末结转和结余""");
  }

  @Test
  void balanceOfAnItem() {
    site.edit(FullSite.ACCOUNTS, "年初: 2.00, 年末: 1.00", "年初: 2.00, 年末: 1.10");
    finds(
        """
        content/units/full/2022/accounts.yml:22:25: 错误: 政府性基金预算 2296003 年初结转和结余加本年收入是 10万元，政府性基金预算 2296003 本年支出加年末结转和结余是 10.1万元，相差 0.1万元（四舍五入最多可差 0.02万元） [balance.not-carried]
            - {科目: 2296003, 年初: 2.00, 年末: 1.10}
                                    ^~~~
          提示：收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行
          另见 content/units/full/2022/accounts.yml:4:40 政府性基金预算 2296003 年初结转和结余加本年收入
          另见 content/units/full/2022/accounts.yml:9:38 政府性基金预算 2296003 本年支出加年末结转和结余
          另见 content/units/full/2022/accounts.yml:22:35 政府性基金预算 2296003 本年支出加年末结转和结余""");
  }

  @Test
  void balanceOfNonFiscalMoneyNeedsReserveAndDistribution() {
    site.edit(FullSite.ACCOUNTS, "结余分配: 0.30", "结余分配: 0.50");
    finds(
        """
        content/units/full/2022/accounts.yml:23:15: 错误: 非财政拨款年初结转和结余加本年收入（含使用非财政拨款结余）是 6万元，非财政拨款本年支出加年末结转和结余（含结余分配）是 6.2万元，相差 0.2万元（四舍五入最多可差 0.03万元） [balance.not-carried]
          非财政拨款: {年初: 0, 年末: 0.20}
                             ^
          提示：收、支总计必须相等：核对年初、年末结转和结余，以及收入、支出各行
          另见 content/units/full/2022/accounts.yml:5:20 非财政拨款年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:24:12 非财政拨款年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:10:36 非财政拨款本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:23:22 非财政拨款本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:25:7 非财政拨款本年支出加年末结转和结余（含结余分配）""");
  }

  @Test
  void balanceWithoutClosing() {
    site.edit(FullSite.ACCOUNTS, "{年初: 10.00, 年末: 35.00}", "{年初: 10.00}");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：收、支总计相等（缺“一般公共预算”的年末） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改""");
  }

  @Test
  void printedTotalsThatDoNotAddUpAcross() {
    site.edit(
        FullSite.ACCOUNTS,
        "上年:\n  结转",
        "核对: {支出.206: 90.52, 支出.206.基本支出: 79.99, 支出.206.项目支出: 10.49}\n上年:\n  结转");
    finds(
        """
        content/units/full/2022/accounts.yml:7:48: 错误: “支出.206”是 90.52万元，它的各栏之和是 90.48万元，相差 0.04万元（四舍五入最多可差 0.015万元） [sum.row-differs]
          - {科目: 2060101, 名称: 行政运行, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                                                                       ^~~~~
          提示：核对“核对”里这一行的合计与各栏
          另见 content/units/full/2022/accounts.yml:7:61 “支出.206”
          另见 content/units/full/2022/accounts.yml:10:36 “支出.206”
          另见 content/units/full/2022/accounts.yml:28:14 “支出.206”
          另见 content/units/full/2022/accounts.yml:28:34 它的各栏之和
          另见 content/units/full/2022/accounts.yml:28:54 它的各栏之和
        content/units/full/2022/accounts.yml:7:48: 错误: “支出.合计”是 109.52万元，它的各栏之和是 109.48万元，相差 0.04万元（四舍五入最多可差 0.035万元） [sum.row-differs]
          - {科目: 2060101, 名称: 行政运行, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                                                                       ^~~~~
          提示：核对“核对”里这一行的合计与各栏
          另见 content/units/full/2022/accounts.yml:7:61 “支出.合计”
          另见 content/units/full/2022/accounts.yml:10:36 “支出.合计”
          另见 content/units/full/2022/accounts.yml:28:14 “支出.合计”
          另见 content/units/full/2022/accounts.yml:8:38 “支出.合计”
          另见 content/units/full/2022/accounts.yml:9:38 “支出.合计”
          另见 content/units/full/2022/accounts.yml:28:34 它的各栏之和
          另见 content/units/full/2022/accounts.yml:28:54 它的各栏之和
        content/units/full/2022/accounts.yml:20:16: 提示: 年初结转和结余加本年收入（含使用非财政拨款结余）是 146万元，本年支出加年末结转和结余（含结余分配）是 146.02万元，相差 0.02万元（四舍五入最多可差 0.07万元） [sum.rounding-tail]
          一般公共预算: {年初: 10.00, 年末: 35.00}
                               ^~~~~
          另见 content/units/full/2022/accounts.yml:22:25 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:23:15 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:3:26 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:4:40 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:5:20 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:24:12 年初结转和结余加本年收入（含使用非财政拨款结余）
          另见 content/units/full/2022/accounts.yml:7:48 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:7:61 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:10:36 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:28:14 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:8:38 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:9:38 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:25:7 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:20:27 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:22:35 本年支出加年末结转和结余（含结余分配）
          另见 content/units/full/2022/accounts.yml:23:22 本年支出加年末结转和结余（含结余分配）
        content/units/full/2022/accounts.yml:28:14: 提示: “支出.206”核对数 90.52万元，由明细算出 90.5万元，相差 0.02万元（四舍五入最多可差 0.02万元） [sum.rounding-tail]
        核对: {支出.206: 90.52, 支出.206.基本支出: 79.99, 支出.206.项目支出: 10.49}
                         ^~~~~
          另见 content/units/full/2022/accounts.yml:7:48 明细
          另见 content/units/full/2022/accounts.yml:7:61 明细
          另见 content/units/full/2022/accounts.yml:10:36 明细
        content/units/full/2022/accounts.yml:28:34: 提示: “支出.206.基本支出”核对数 79.99万元，由明细算出 80万元，相差 0.01万元（四舍五入最多可差 0.01万元） [sum.rounding-tail]
        核对: {支出.206: 90.52, 支出.206.基本支出: 79.99, 支出.206.项目支出: 10.49}
                                                   ^~~~~
          另见 content/units/full/2022/accounts.yml:7:48 明细
        content/units/full/2022/accounts.yml:28:54: 提示: “支出.206.项目支出”核对数 10.49万元，由明细算出 10.5万元，相差 0.01万元（四舍五入最多可差 0.015万元） [sum.rounding-tail]
        核对: {支出.206: 90.52, 支出.206.基本支出: 79.99, 支出.206.项目支出: 10.49}
                                                                             ^~~~~
          另见 content/units/full/2022/accounts.yml:7:61 明细
          另见 content/units/full/2022/accounts.yml:10:36 明细""");
  }

  @Test
  void economicExceedsThreePublic() {
    site.edit(FullSite.ACCOUNTS, "30217: 2.00", "30217: 2.60");
    site.edit(FullSite.ACCOUNTS, "30201: 15.00", "30201: 14.40");
    finds(
        """
        content/units/full/2022/accounts.yml:15:10: 错误: “经济分类.30217”是 2.6万元，“三公”经费的公务接待费是 2.5万元，相差 0.1万元（四舍五入最多可差 0.01万元） [sum.economic-exceeds-three-public]
          30217: 2.60
                 ^~~~
          提示：“三公”经费包括基本支出和项目支出，不会少于其中的基本支出：核对两处
          另见 content/units/full/2022/accounts.yml:18:27 “三公”经费的公务接待费""");
  }

  @Test
  void economicWithoutThreePublic() {
    site.edit(
        FullSite.ACCOUNTS,
        "三公经费:\n  公务接待费: {全年预算: 3.00, 决算: 2.50, 上年: 2.40, 国内批次: 5, 国内人次: 36}\n",
        "");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：经济分类 30217 不超过公务接待费（缺“三公”经费的公务接待费决算） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改""");
  }

  @Test
  void contributionsDiffer() {
    site.edit(FullSite.ACCOUNTS, "30108: 10.00", "30108: 9.00");
    site.edit(FullSite.ACCOUNTS, "30101: 60.00", "30101: 61.00");
    finds(
        """
        content/units/full/2022/accounts.yml:8:38: 警告: 功能分类 2080505 的基本支出是 10万元，经济分类 30108 是 9万元，相差 1万元（四舍五入最多可差 0.01万元） [sum.contributions-differ]
          - {科目: 2080505, 全年预算: 10.00, 基本支出: 10.00}
                                                       ^~~~~
          提示：机关事业单位基本养老保险缴费两处通常相等：核对两处；确有原因的，不用改
          另见 content/units/full/2022/accounts.yml:13:10 经济分类 30108""");
  }

  @Test
  void contributionsOfOneSideOnly() {
    site.edit(FullSite.ACCOUNTS, "30108: 10.00", "30109: 10.00");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 2 条勾稽关系没有核对：机关事业单位基本养老保险缴费两处相等（缺经济分类 30108）；职业年金缴费两处相等（缺功能分类 2080506 的基本支出） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改""");
  }

  @Test
  void operatingExceedsPublicUse() {
    site.edit(FullSite.ACCOUNTS, "决算: 16.00", "决算: 17.50");
    finds(
        """
        content/units/full/2022/accounts.yml:26:14: 错误: 机关运行经费是 17.5万元，公用经费是 17万元，相差 0.5万元（四舍五入最多可差 0.015万元） [operating.exceeds-public-use]
        机关运行经费: {决算: 17.50, 上年: 15.00}
                             ^~~~~
          提示：机关运行经费是公用经费里行政单位和参公单位的部分：核对两处
          另见 content/units/full/2022/accounts.yml:14:10 公用经费
          另见 content/units/full/2022/accounts.yml:15:10 公用经费""");
  }

  @Test
  void administrationsSpendAllOfPublicUse() {
    site.edit(FullSite.UNIT, "单位性质: 群团组织", "单位性质: 行政单位");
    site.edit(FullSite.UNIT, "名称: 示例县科技馆, 性质: 事业单位", "名称: 示例县科技馆, 性质: 参照公务员法管理的事业单位");
    finds(
        """
        content/units/full/2022/accounts.yml:26:14: 警告: 机关运行经费是 16万元，公用经费是 17万元，相差 1万元 [operating.differs-from-public-use]
        机关运行经费: {决算: 16.00, 上年: 15.00}
                             ^~~~~
          提示：单位全是行政或参公单位时两数相等：核对两处；有事业单位的，在 unit.yml 的“所属单位”里写明性质
          另见 content/units/full/2022/accounts.yml:14:10 公用经费
          另见 content/units/full/2022/accounts.yml:15:10 公用经费""");
  }

  @Test
  void openingIsNotLastClosing() {
    site.edit(FullSite.ACCOUNTS, "结转和结余.年末: 12.00", "结转和结余.年末: 13.00");
    finds(
        """
        content/units/full/2022/accounts.yml:20:16: 错误: “结转和结余.年初”是 12万元，上年的“结转和结余.年末”是 13万元，相差 1万元 [year.opening-differs]
          一般公共预算: {年初: 10.00, 年末: 35.00}
                               ^~~~~
          提示：年初数就是上年年末数：核对两处；年初确有调整的，在“原因”里写 结转和结余.年初：…
          另见 content/units/full/2022/accounts.yml:22:25 “结转和结余.年初”
          另见 content/units/full/2022/accounts.yml:23:15 “结转和结余.年初”
          另见 content/units/full/2022/accounts.yml:29:13 上年的“结转和结余.年末”""");
  }

  @Test
  void openingIsNotLastClosingOfTheFund() {
    site.edit(FullSite.ACCOUNTS, "结转和结余.年末: 12.00", "结转和结余.一般公共预算.年末: 9.00");
    finds(
        """
        content/units/full/2022/accounts.yml:20:16: 错误: “结转和结余.一般公共预算.年初”是 10万元，上年的“结转和结余.一般公共预算.年末”是 9万元，相差 1万元 [year.opening-differs]
          一般公共预算: {年初: 10.00, 年末: 35.00}
                               ^~~~~
          提示：年初数就是上年年末数：核对两处；年初确有调整的，在“原因”里写 结转和结余.年初：…
          另见 content/units/full/2022/accounts.yml:29:20 上年的“结转和结余.一般公共预算.年末”""");
  }

  @Test
  void openingThatWasAdjustedForAReason() {
    site.edit(
        FullSite.ACCOUNTS, "结转和结余.年末: 12.00", "结转和结余.年末: 13.00\n原因:\n  结转和结余.年初: 上年多记的收入冲减结转");
    finds(
        """
        content/units/full/2022/accounts.yml:20:16: 提示: “结转和结余.年初”是 12万元，上年的“结转和结余.年末”是 13万元，相差 1万元 [year.opening-adjusted]
          一般公共预算: {年初: 10.00, 年末: 35.00}
                               ^~~~~
          另见 content/units/full/2022/accounts.yml:22:25 “结转和结余.年初”
          另见 content/units/full/2022/accounts.yml:23:15 “结转和结余.年初”
          另见 content/units/full/2022/accounts.yml:29:13 上年的“结转和结余.年末”""");
  }

  @Test
  void openingWithoutLastYear() {
    site.edit(FullSite.ACCOUNTS, "上年:\n  结转和结余.年末: 12.00\n", "");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：年初结转和结余等于上年年末（缺上年文件夹，或“上年”里的“结转和结余.年末”） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改""");
  }

  @Test
  void levelWithLastYearThoughTheColumnDiffers() {
    site.edit(FullSite.ACCOUNTS, "  结转和结余.年末: 12.00", "  结转和结余.年末: 12.00\n  三公经费.公务接待费.决算: 持平");
    finds(
        """
        content/units/full/2022/accounts.yml:30:18: 错误: “上年”里“三公经费.公务接待费.决算”写持平，推出的上年数是 2.5万元，上年数“三公经费.公务接待费.上年”是 2.4万元，相差 0.1万元 [year.last-year-differs]
          三公经费.公务接待费.决算: 持平
                                    ^~~~
          提示：上年数只能有一个：核对两处；上年文件夹里有的，删去这里的上年数
          另见 content/units/full/2022/accounts.yml:18:37 上年数“三公经费.公务接待费.上年”""");
  }

  @Test
  void increaseThatTheColumnRefutes() {
    site.edit(FullSite.ACCOUNTS, "  结转和结余.年末: 12.00", "  结转和结余.年末: 12.00\n  收入.合计: {增加: 10.00}");
    finds(
        """
        content/units/full/2022/accounts.yml:30:10: 错误: “上年”里“收入.合计”写增加 10万元，推出的上年数是 123万元，上年数“收入.合计”是 122万元，相差 1万元 [year.last-year-differs]
          收入.合计: {增加: 10.00}
                     ^~~~~
          提示：上年数只能有一个：核对两处；上年文件夹里有的，删去这里的上年数
          另见 content/units/full/2022/accounts.yml:3:38 上年数“收入.合计”
          另见 content/units/full/2022/accounts.yml:4:50 上年数“收入.合计”
          另见 content/units/full/2022/accounts.yml:5:30 上年数“收入.合计”""");
  }

  @Test
  void lastYearRoundedTwice() {
    site.edit(FullSite.ACCOUNTS, "  结转和结余.年末: 12.00", "  结转和结余.年末: 12.00\n  机关运行经费.决算: 15.01");
    finds(
        """
        content/units/full/2022/accounts.yml:30:14: 警告: “上年”里“机关运行经费.决算”的数是 15.01万元，上年数“机关运行经费.上年”是 15万元，相差 0.01万元 [figure.rounded-twice]
          机关运行经费.决算: 15.01
                             ^~~~~
          提示：同一个数只舍入一次：两处改成一样
          另见 content/units/full/2022/accounts.yml:26:25 上年数“机关运行经费.上年”""");
  }

  @Test
  void moneyWithoutCount() {
    site.edit(FullSite.ACCOUNTS, "国内批次: 5, 国内人次: 36", "国内批次: 0, 国内人次: 0");
    finds(
        """
        content/units/full/2022/accounts.yml:18:27: 警告: “公务接待费”决算 2.5万元，而国内批次 0、国内人次 0 [counts.differ-from-money]
          公务接待费: {全年预算: 3.00, 决算: 2.50, 上年: 2.40, 国内批次: 0, 国内人次: 0}
                                             ^~~~
          提示：有支出就有个数：补上个数，或核对金额
          另见 content/units/full/2022/accounts.yml:18:49 个数""");
  }

  @Test
  void countWithoutMoney() {
    site.edit(FullSite.ACCOUNTS, "  公务接待费: {", "  因公出国（境）费: {决算: 0, 团组: 1, 人次: 3}\n  公务接待费: {");
    finds(
        """
        content/units/full/2022/accounts.yml:18:18: 警告: “因公出国（境）费”决算 0万元，而团组 1、人次 3 [counts.differ-from-money]
          因公出国（境）费: {决算: 0, 团组: 1, 人次: 3}
                                   ^
          提示：有个数就有支出：核对金额和个数；费用由别处承担的，不用改
          另见 content/units/full/2022/accounts.yml:18:25 个数""");
  }

  @Test
  void moreBatchesThanGuests() {
    site.edit(FullSite.ACCOUNTS, "国内批次: 5, 国内人次: 36", "国内批次: 36, 国内人次: 5");
    finds(
        """
        content/units/full/2022/accounts.yml:18:49: 警告: “公务接待费”国内批次 36，国内人次 5 [counts.differ-from-money]
          公务接待费: {全年预算: 3.00, 决算: 2.50, 上年: 2.40, 国内批次: 36, 国内人次: 5}
                                                                         ^~
          提示：每个批次、团组至少有一人：核对两个数，是不是写反了
          另见 content/units/full/2022/accounts.yml:18:59 国内人次""");
  }

  @Test
  void countsThatAreNotStated() {
    site.edit(FullSite.ACCOUNTS, ", 国内批次: 5, 国内人次: 36", "");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：公务接待费的金额与个数相符（缺国内批次、国内人次、外事批次、外事人次） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改""");
  }

  @Test
  void moreForSmallFirmsThanForAll() {
    site.edit(FullSite.ACCOUNTS, "中小企业: 9.00", "中小企业: 19.00");
    finds(
        """
        content/units/full/2022/accounts.yml:27:46: 错误: 授予中小企业合同金额是 19万元，政府采购总额是 15万元，相差 4万元（四舍五入最多可差 0.015万元） [procurement.share-exceeds]
        政府采购: {预算: 20.00, 货物: 10.00, 服务: 5.00, 中小企业: 19.00, 小微企业: 4.00}
                                                                   ^~~~~
          提示：小微企业包含在中小企业里，中小企业包含在总额里：核对这几个数
          另见 content/units/full/2022/accounts.yml:27:23 政府采购总额
          另见 content/units/full/2022/accounts.yml:27:34 政府采购总额""");
  }

  @Test
  void moreForSmallestFirmsThanForSmall() {
    site.edit(FullSite.ACCOUNTS, "小微企业: 4.00", "小微企业: 9.50");
    finds(
        """
        content/units/full/2022/accounts.yml:27:58: 错误: 授予小微企业合同金额是 9.5万元，授予中小企业合同金额是 9万元，相差 0.5万元（四舍五入最多可差 0.01万元） [procurement.share-exceeds]
        政府采购: {预算: 20.00, 货物: 10.00, 服务: 5.00, 中小企业: 9.00, 小微企业: 9.50}
                                                                                   ^~~~
          提示：小微企业包含在中小企业里，中小企业包含在总额里：核对这几个数
          另见 content/units/full/2022/accounts.yml:27:46 授予中小企业合同金额""");
  }

  @Test
  void spentBeyondTheBudget() {
    site.edit(FullSite.ACCOUNTS, "全年预算: 90.00", "全年预算: 80.00");
    finds(
        """
        content/units/full/2022/accounts.yml:7:48: 警告: 支出“2060101”决算是 85万元，全年预算是 80万元，相差 5万元（四舍五入最多可差 0.015万元） [budget.exceeded]
          - {科目: 2060101, 名称: 行政运行, 全年预算: 80.00, 基本支出: 80.00, 项目支出: 5.00}
                                                                       ^~~~~
          提示：全年预算是调整后的数，一般不会超过：核对两个数
          另见 content/units/full/2022/accounts.yml:7:61 支出“2060101”决算
          另见 content/units/full/2022/accounts.yml:7:35 全年预算""");
  }

  @Test
  void fundWithoutIncome() {
    site.edit(
        FullSite.ACCOUNTS,
        "结转和结余:\n  一般公共预算: {年初: 10.00, 年末: 35.00}\n  政府性基金预算:\n    - {科目: 2296003, 年初: 2.00, 年末: 1.00}\n  非财政拨款: {年初: 0, 年末: 0.20}\n",
        "");
    site.edit(FullSite.ACCOUNTS, "  - {来源: 政府性基金预算财政拨款, 科目: 2296003, 决算: 8.00, 上年: 7.00}\n", "");
    site.edit(FullSite.ACCOUNTS, "上年:\n  结转和结余.年末: 12.00\n", "");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：收、支总计相等（缺“结转和结余”） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改
        content/units/full/2022/accounts.yml:8:38: 错误: 政府性基金预算的支出是 9万元，政府性基金预算的收入是 0万元，相差 9万元（四舍五入最多可差 0.005万元） [fund.without-counterpart]
          - {科目: 2296003, 资金: 政府性基金预算, 项目支出: 9.00}
                                                            ^~~~
          提示：补上这一资金的收入或“结转和结余”，或核对支出各行的“资金”""");
  }

  @Test
  void incomeOfAFundThatNobodySpends() {
    site.edit(
        FullSite.ACCOUNTS,
        "结转和结余:\n  一般公共预算: {年初: 10.00, 年末: 35.00}\n  政府性基金预算:\n    - {科目: 2296003, 年初: 2.00, 年末: 1.00}\n  非财政拨款: {年初: 0, 年末: 0.20}\n",
        "");
    site.edit(FullSite.ACCOUNTS, "  - {科目: 2296003, 资金: 政府性基金预算, 项目支出: 9.00}\n", "");
    site.edit(FullSite.ACCOUNTS, "上年:\n  结转和结余.年末: 12.00\n", "");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：收、支总计相等（缺“结转和结余”） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改
        content/units/full/2022/accounts.yml:4:40: 错误: 政府性基金预算的收入是 8万元，政府性基金预算的支出是 0万元，相差 8万元（四舍五入最多可差 0.005万元） [fund.without-counterpart]
          - {来源: 政府性基金预算财政拨款, 科目: 2296003, 决算: 8.00, 上年: 7.00}
                                                                ^~~~
          提示：没有用完的写“结转和结余”；用在这一资金的支出，写明“资金”""");
  }

  @Test
  void baseDataDiffersFromTheAccounts() {
    baseData("    - {项目: 公用经费, 上年决算数: 15.00, 本年决算数: 7.00}\n");
    finds(
        """
        content/units/full/2022/accounts.yml:1:1: 未核对: 数据不足，有 1 条勾稽关系没有核对：基础数据“公用经费”的上年决算数与决算相同（缺“上年.支出.公用经费”） [relation.not-checked]
        金额单位: 万元
        ^~~~~~~~
          提示：补上所缺的数；确实没有的，不用改
        content/units/full/2022/evaluation.yml:4:39: 错误: 基础数据“公用经费”的本年决算数是 7万元，决算的“支出.公用经费”是 17万元，相差 10万元 [base.differs-from-accounts]
            - {项目: 公用经费, 上年决算数: 15.00, 本年决算数: 7.00}
                                                              ^~~~
          提示：同一个数两处不同：核对账上的数，改正写错的一处
          另见 content/units/full/2022/accounts.yml:14:10 决算的“支出.公用经费”
          另见 content/units/full/2022/accounts.yml:15:10 决算的“支出.公用经费”""");
  }

  @Test
  void baseDataParentIsBlank() {
    baseData("    - {项目: 三公经费, 本年决算数: 2.50}\n    - {项目: 公务接待, 级: 2, 上年决算数: 2.40, 本年决算数: 2.50}\n");
    finds(
        """
        content/units/full/2022/evaluation.yml:4:12: 错误: 基础数据“三公经费”的上年决算数没有填，下级各行之和是 2.4万元 [base.parent-blank]
            - {项目: 三公经费, 本年决算数: 2.50}
                     ^~~~~~~~
          提示：上级一行也要填：上年决算数: 2.4
          另见 content/units/full/2022/evaluation.yml:5:31 “三公经费”的下级""");
  }

  @Test
  void baseDataPartsDiffer() {
    baseData("    - {项目: 三公经费, 本年决算数: 2.50}\n    - {项目: 会议费, 级: 2, 本年决算数: 2.00}\n");
    finds(
        """
        content/units/full/2022/evaluation.yml:4:25: 错误: 基础数据“三公经费”的本年决算数是 2.5万元，下级各行之和是 2万元，相差 0.5万元（四舍五入最多可差 0.01万元） [base.parts-differ]
            - {项目: 三公经费, 本年决算数: 2.50}
                                           ^~~~
          提示：核对这一行与下级各行
          另见 content/units/full/2022/evaluation.yml:5:30 “三公经费”的下级""");
  }

  @Test
  void partsOfPublicUseMayBeListedInPart() {
    baseData("    - {项目: 公用经费, 本年决算数: 17.00}\n    - {项目: 办公费, 级: 2, 本年决算数: 15.00}\n");
    finds("");
  }

  @Test
  void budgetThatWasAdjustedAfterAll() {
    site.file(
        FullSite.EVALUATION, "金额单位: 万元\n年度资金总额: {年初预算数: 120.00, 全年预算数: 110.00, 全年执行数: 109.50}\n");
    site.edit(FullSite.TEXT, "普及科学知识。", "普及科学知识。本年单位预算未进行预算相关事项的调整。");
    finds(
        """
        content/units/full/2022/accounts.md:3:14: 错误: 这里说预算没有调整，而年初预算数是 120万元，全年预算数是 110万元，相差 10万元 [text.budget-was-adjusted]
        普及科学知识。本年单位预算未进行预算相关事项的调整。
                                  ^~~~~~~~~~~~~~~~~~~~~~~~
          提示：照数改这一句，或改正写错的数
          另见 content/units/full/2022/evaluation.yml:2:17 年初预算数
          另见 content/units/full/2022/evaluation.yml:2:32 全年预算数""");
  }

  @Test
  void levelInWordsThoughTheFiguresDiffer() {
    site.edit(FullSite.TEXT, "普及科学知识。", "“三公”经费决算支出与去年相比持平。");
    finds(
        """
        content/units/full/2022/accounts.md:3:16: 错误: 这里说“三公经费.合计”与上年持平，而本年决算是 2.5万元，上年决算是 2.4万元，相差 0.1万元 [text.not-level]
        “三公”经费决算支出与去年相比持平。
                                    ^~~~
          提示：照数改这一句，或改正写错的数
          另见 content/units/full/2022/accounts.yml:18:27 本年决算
          另见 content/units/full/2022/accounts.yml:18:37 上年决算""");
  }

  @Test
  void levelWithTheBudgetInWords() {
    site.edit(FullSite.TEXT, "普及科学知识。", "“三公”经费支出决算2.5万元，完成预算100%，决算数与预算数持平。");
    finds(
        """
        content/units/full/2022/accounts.md:3:21: 错误: 写的是 100%，按数据算得 2.50万元 ÷ 3.00万元 = 83.33%，相差 16.67 个百分点 [fact.completion-differs]
        “三公”经费支出决算2.5万元，完成预算100%，决算数与预算数持平。
                                           ^~~~
          提示：改为 {{ 完成率(三公经费.合计.决算, 三公经费.合计.预算) }}
          另见 content/units/full/2022/accounts.yml:18:27 数据里的“三公经费.合计.决算”
          另见 content/units/full/2022/accounts.yml:18:17 数据里的“三公经费.合计.预算”
        content/units/full/2022/accounts.md:3:33: 错误: 这里说“三公经费.合计”与预算持平，而本年决算是 2.5万元，预算是 3万元，相差 0.5万元 [text.not-level]
        “三公”经费支出决算2.5万元，完成预算100%，决算数与预算数持平。
                                                               ^~~~
          提示：照数改这一句，或改正写错的数
          另见 content/units/full/2022/accounts.yml:18:27 本年决算
          另见 content/units/full/2022/accounts.yml:18:17 预算""");
  }

  @Test
  void levelInWordsThatIsTrue() {
    site.edit(FullSite.TEXT, "普及科学知识。", "机关运行经费与上年持平。");
    site.edit(FullSite.ACCOUNTS, "上年: 15.00", "上年: 16.00");
    finds("");
  }

  @Test
  void controlOfAnEmptyCellIsZero() {
    site.edit(FullSite.ACCOUNTS, "上年:\n  结转", "核对: {收入.经营收入: 0, 支出.合计: 109.50}\n上年:\n  结转");
    finds("");
  }

  @Test
  void wrongNameOfALevel() {
    site.edit(FullSite.ACCOUNTS, "名称: 行政运行", "名称: 科学技术支出（类）科学技术管理（款）行政运行（项）");
    finds(
        """
        content/units/full/2022/accounts.yml:7:23: 错误: 款 20601 的名称是“科学技术管理事务”，这里写的是“科学技术管理” [code.wrong-name]
          - {科目: 2060101, 名称: 科学技术支出（类）科学技术管理（款）行政运行（项）, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：改成“科学技术管理事务”，或删去名称，由程序按编码给出""");
  }

  @Test
  void nameOfAnotherYear() {
    site.edit(
        FullSite.ACCOUNTS, "{科目: 2080505, ", "{科目: 2080505, 名称: 行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）, ");
    finds(
        """
        content/units/full/2022/accounts.yml:8:23: 错误: 款 20805 在 2022 年的名称是“行政事业单位养老支出”，这里写的是别的年度的名称（行政事业单位离退休，到 2019 年） [code.old-name]
          - {科目: 2080505, 名称: 行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）, 全年预算: 10.00, 基本支出: 10.00}
                                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：改成“行政事业单位养老支出”，或删去名称，由程序按编码给出""");
  }

  @Test
  void nameOfAnotherCode() {
    site.edit(FullSite.ACCOUNTS, "名称: 行政运行", "名称: 科普活动");
    finds(
        """
        content/units/full/2022/accounts.yml:7:23: 错误: 项 2060101 的名称是“行政运行”，这里写的是“科普活动” [code.wrong-name]
          - {科目: 2060101, 名称: 科普活动, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                                  ^~~~~~~~
          提示：“科普活动”是 2060702 的名称：编码和名称有一个写错了""");
  }

  @Test
  void codeOfAnotherYear() {
    site.edit(FullSite.ACCOUNTS, "科目: 2060101, 名称: 行政运行", "科目: 2013901, 名称: 行政运行");
    finds(
        """
        content/units/full/2022/accounts.yml:7:10: 错误: 功能分类科目 2013901（行政运行，2024 年起）2022 年没有 [code.not-in-year]
          - {科目: 2013901, 名称: 行政运行, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                   ^~~~~~~
          提示：是不是 2012901（行政运行）？""");
  }

  @Test
  void codeThatIsNoItem() {
    site.edit(FullSite.ACCOUNTS, "科目: 2060101, 名称: 行政运行", "科目: 20601");
    finds(
        """
        content/units/full/2022/accounts.yml:7:10: 错误: 功能分类科目 20601（科学技术管理事务）是“款”，应当写到“项”（7 位） [code.not-item]
          - {科目: 20601, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                   ^~~~~
          提示：可以写：2060101 行政运行、2060102 一般行政管理事务、2060103 机关服务、2060199 其他科学技术管理事务支出""");
  }

  @Test
  void unknownCodeWithAKnownName() {
    site.edit(FullSite.ACCOUNTS, "科目: 2060101, 名称: 行政运行", "科目: 2060888, 名称: 其他科技交流与合作支出");
    finds(
        """
        content/units/full/2022/accounts.yml:7:10: 错误: 功能分类科目“2060888”不认识 [code.unknown]
          - {科目: 2060888, 名称: 其他科技交流与合作支出, 全年预算: 90.00, 基本支出: 80.00, 项目支出: 5.00}
                   ^~~~~~~
          提示：是不是 2060899（其他科技交流与合作支出）？确有这个科目的，写进 content/codes.yml""");
  }

  @Test
  void codeThatTheSiteAdds() {
    site.edit(FullSite.ACCOUNTS, "科目: 2060101, 名称: 行政运行", "科目: 2060188, 名称: 示例科目");
    site.file("content/codes.yml", "功能分类:\n  - {编码: \"2060188\", 名称: 示例科目, 起: 2020}\n");
    finds("");
  }

  @Test
  void sameSourceOfOtherItems() {
    site.edit(
        FullSite.ACCOUNTS,
        "  - {来源: 一般公共预算财政拨款, 决算: 120.00, 上年: 110.00}",
        "  - {来源: 一般公共预算财政拨款, 科目: 2060101, 决算: 100.00, 上年: 90.00}\n  - {来源: 一般公共预算财政拨款, 科目: 2080505, 决算: 20.00, 上年: 20.00}");
    finds("");
  }

  @Test
  void sameItemAndSourceTwice() {
    site.edit(
        FullSite.ACCOUNTS,
        "  - {来源: 一般公共预算财政拨款, 决算: 120.00, 上年: 110.00}",
        "  - {来源: 一般公共预算财政拨款, 科目: 2060101, 决算: 100.00, 上年: 90.00}\n  - {来源: 一般公共预算财政拨款, 科目: 2060101, 决算: 20.00, 上年: 20.00}");
    finds(
        """
        content/units/full/2022/accounts.yml:4:10: 错误: 收入来源“一般公共预算财政拨款”（科目 2060101）写了两行，两行的数会加在一起 [line.duplicate]
          - {来源: 一般公共预算财政拨款, 科目: 2060101, 决算: 20.00, 上年: 20.00}
                   ^~~~~~~~~~~~~~~~~~~~
          提示：是同一笔钱就删去一行；是两笔钱就合成一行
          另见 content/units/full/2022/accounts.yml:3:10 第一次写在这里""");
  }

  @Test
  void hedgedStatementsAreNoClaims() {
    site.file(
        FullSite.EVALUATION, "金额单位: 万元\n年度资金总额: {年初预算数: 120.00, 全年预算数: 110.00, 全年执行数: 109.50}\n");
    site.edit(FullSite.TEXT, "普及科学知识。", "预算未经批准不得调整。预算未作重大调整。年中不得不调整一部分预算。“三公”经费与上年基本持平。");
    finds("");
  }

  private void baseData(String rows) {
    site.file(FullSite.EVALUATION, "金额单位: 万元\n基础数据:\n  经费:\n" + rows);
  }

  private void finds(String expected) {
    assertThat(site.check()).isEqualTo(expected);
  }
}
