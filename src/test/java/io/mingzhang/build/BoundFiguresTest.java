package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures bound in the texts of forms: what pages print, and what is wrong with its exact place.
 */
class BoundFiguresTest {
  private static final String PROJECT = "content/units/demo/2021/projects/dasai.yml";
  private static final String REPORT = "content/units/demo/2021/projects/dasai.md";
  private static final String OTHER = "content/units/demo/2021/projects/jiangzuo.yml";

  @TempDir private Path folder;
  private SmallSite site = SmallSite.empty(Path.of("."));

  @BeforeEach
  void valid() {
    site = SmallSite.valid(folder);
  }

  @Test
  void aReasonOfTheAccountsTellsItsFiguresInTheStatement() throws IOException {
    reason("项目经费安排减少，项目支出{{ 支出.项目支出 }}，占{{ 占比(支出.项目支出, 支出.合计) }}");
    site.edit(SmallSite.PROFILE, "{标题: 收入决算情况说明,", "{标题: 收入决算情况说明, 说明: [收支总体],");

    Document page = page("accounts");

    assertThat(page.select(".told").text())
        .contains("比上年减少19.82万元，下降8.64%，主要原因是项目经费安排减少，项目支出64.57万元，占41.14%。");
    assertThat(page.select(".told data[data-fact=支出.项目支出]").eachText()).contains("64.57万元");
  }

  @Test
  void theTextsOfAnEvaluationTellTheirFigures() throws IOException {
    site.edit(SmallSite.EVALUATION, "年末有少量经费没有支付", "\"还有{{ 占比(自评.全年执行数, 自评.全年预算数) }}以外的没有支付\"")
        .edit(
            SmallSite.EVALUATION,
            "实际完成值: 10次, 分值: 25",
            "实际完成值: 10次, 分值: 25, 指标说明: \"目标{{ 年度指标值.科普活动 }}\"")
        .edit(
            SmallSite.EVALUATION,
            "自评总分: 99.8",
            """
            年度总体目标:
              - {预期目标: 办活动, 实际完成情况: "办了{{ 实际完成值.科普活动 }}"}
            基础数据:
              编制数: 8
              在职人员数: 7
              经费:
                - {项目: 办公费, 上年决算数: 4.50, 本年预算数: 5.00, 本年决算数: 2.70}
              厉行节约措施: 办公费{{ 较上年(基础数据.办公费.本年决算数) }}
            评价方面:
              - 方面: 总的结论
                结论: 编制{{ 基础数据.编制数 }}名，得{{ 得分 }}，其中产出{{ 得分.产出指标 }}，等级为{{ 等级 }}
            自评总分: 99.8""");

    Document page = page("evaluation");

    assertThat(page.select("#indicators").text())
        .contains("偏差原因：还有98.25%以外的没有支付")
        .contains("目标≥8次");
    assertThat(page.select("#goals").text()).contains("办了10次");
    assertThat(page.select("#base").text()).contains("办公费减少1.80万元，下降40.00%");
    assertThat(page.select("#aspects").text()).contains("编制8名，得99.8分，其中产出50分，等级为优");
    assertThat(page.select("#aspects data[data-fact=自评.总分]").eachText()).containsExactly("99.8分");
  }

  @Test
  void aProjectTellsItsOwnFiguresAndTheUnitTellsThemByTheProjectsName() throws IOException {
    project();
    site.file(REPORT, "## 概况\n\n预算{{ 预算数 }}，完成{{ 完成率(执行数, 预算数) }}，等级{{ 等级 }}，比赛{{ 实际完成值.比赛 }}。\n")
        .edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", "{{ 项目.创新大赛.执行数 }}");

    assertThat(page("projects/dasai").select(".prose").text())
        .isEqualTo("预算14.00万元，完成50.00%，等级良，比赛1次。");
    assertThat(page("accounts").select(".prose").text()).contains("全年支出7.00万元。");
  }

  @Test
  void twoProjectsOfOneNameCannotBeToldApartByIt() {
    project();
    site.file(OTHER, site.text(PROJECT)).file(REPORT, "## 概况\n\n预算{{ 预算数 }}。\n");
    finds(
        """
        content/units/demo/2021/projects/dasai.md:3:3: 错误: “正文”里的“项目.创新大赛.预算数”没有对应的数 [name.unknown]
        预算{{ 预算数 }}。
            ^~~~~~~~~~~~
          提示：是不是“项目.dasai.预算数”？""");
  }

  @Test
  void anUnknownNameInAReasonIsFoundAtItsBraces() {
    reason("\"项目减少，支出为{{ 支出.项目支出 }}，公用{{ 支出.公用经飞 }}\"");
    finds(
        """
        content/units/demo/2021/accounts.yml:19:35: 错误: “{{ }}”里的“支出.公用经飞”没有对应的数 [name.unknown]
          收入.合计: "项目减少，支出为{{ 支出.项目支出 }}，公用{{ 支出.公用经飞 }}"
                                                               ^~~~~~~~~~~~~~~~~~~
          提示：是不是“支出.公用经费”？""");
  }

  @Test
  void anUnknownNameInATextOverSeveralLines() {
    reason(">\n    项目减少，\n    公用{{ 支出.公用经飞 }}");
    finds(
        """
        content/units/demo/2021/accounts.yml:21:7: 错误: “{{ }}”里的“支出.公用经飞”没有对应的数 [name.unknown]
            公用{{ 支出.公用经飞 }}
                ^~~~~~~~~~~~~~~~~~~
          提示：是不是“支出.公用经费”？""");
  }

  @Test
  void bracesWithoutQuotationMarksInAGroup() {
    site.edit(SmallSite.EVALUATION, "年末有少量经费没有支付", "还有{{ 支出.合计 }}没有支付");
    finds(
        """
        content/units/demo/2021/evaluation.yml:8:27: 错误: 值里有 {{ }} 而没有加引号，YAML 读不下去 [yaml.syntax]
            - {指标: 预算执行率, 偏差原因: 还有{{ 支出.合计 }}没有支付}
                                               ^~~~~~~~~~~~~~~
          提示：给整个值加上引号，如 结论: "全年支出{{ 支出.合计 }}\"""");
  }

  @Test
  void bracesThatBeginAValueWithoutQuotationMarks() {
    reason("{{ 支出.合计 }}");
    finds(
        """
        content/units/demo/2021/accounts.yml:19:10: 错误: 值里有 {{ }} 而没有加引号，YAML 读不下去 [yaml.syntax]
          收入.合计: {{ 支出.合计 }}
                     ^~~~~~~~~~~~~~~
          提示：给整个值加上引号，如 结论: "全年支出{{ 支出.合计 }}\"""");
  }

  @Test
  void bracesThatDoNotPairInAReason() {
    reason("项目减少{{ 支出.合计");
    finds(
        """
        content/units/demo/2021/accounts.yml:19:14: 错误: {{ 与 }} 没有成对 [prose.figure-syntax]
          收入.合计: 项目减少{{ 支出.合计
                             ^~
          提示：写成 {{ 支出.合计 }} 的样子""");
  }

  @Test
  void bracesWhereNoFigureCanBeBound() {
    site.edit(SmallSite.UNIT, "简称: 示例县科协", "简称: 示例县{{ 得分 }}");
    finds(
        """
        content/units/demo/unit.yml:2:5: 错误: “简称”里不能写 {{ }} [prose.figure-syntax]
        简称: 示例县{{ 得分 }}
              ^~~~~~~~~~~~~
          提示：{{ }} 可以写在正文、原因、说明和结论里；这里照写文字或数""");
  }

  @Test
  void bracesInAHeading() {
    site.edit(SmallSite.ACCOUNTS_TEXT, "全年支出", "### 支出{{ 支出.合计 }}\n\n全年支出");
    finds(
        """
        content/units/demo/2021/accounts.md:7:1: 错误: 标题里不能写 {{ }} [prose.figure-syntax]
        ### 支出{{ 支出.合计 }}
        ^~~~~~~~~~~~~~~~~~~~~~~
          提示：写在标题下的正文里""");
  }

  @Test
  void bracesInALink() {
    text("[见{{ 支出.合计 }}](a.html \"{{ 支出.合计 }}\")");
    finds(
        """
        content/units/demo/2021/accounts.md:7:7: 错误: 图片说明和链接里不能写 {{ }} [prose.figure-syntax]
        全年支出[见{{ 支出.合计 }}](a.html "{{ 支出.合计 }}")。
                   ^~~~~~~~~~~~~~~
          提示：写在旁边的正文里""");
  }

  @Test
  void aShareOfAnotherKind() {
    text("{{ 占比(支出.合计, 三公经费.公务接待费.国内批次) }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: “支出.合计”是金额，“三公经费.公务接待费.国内批次”是个数，不能相比 [name.not-comparable]
        全年支出{{ 占比(支出.合计, 三公经费.公务接待费.国内批次) }}。
                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：两个都写金额，或两个都写个数""");
  }

  @Test
  void aShareOfWords() {
    text("{{ 较上年(等级) }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: “自评.等级”是文字，不是数，不能放进“较上年” [name.not-comparable]
        全年支出{{ 较上年(等级) }}。
                ^~~~~~~~~~~~~~~~~~
          提示：直接写 {{ 自评.等级 }}，或换一个数的名称""");
  }

  @Test
  void aShareOfZero() {
    text("{{ 完成率(支出.合计, 结转和结余.年初) }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: “结转和结余.年初”是 0，算不出比率 [name.base-is-zero]
        全年支出{{ 完成率(支出.合计, 结转和结余.年初) }}。
                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          提示：改写这一句，不写比率""");
  }

  @Test
  void aChangeWithoutLastYear() {
    text("{{ 较上年(支出.合计) }}");
    finds(
        """
        content/units/demo/2021/accounts.md:7:5: 错误: 没有“支出.合计”的上年数，不能与上年比较 [name.prior-unknown]
        全年支出{{ 较上年(支出.合计) }}。
                ^~~~~~~~~~~~~~~~~~~~~~~
          提示：在 accounts.yml 的“上年”里补上，或改写这一句""");
  }

  private void reason(String text) {
    site.edit(SmallSite.ACCOUNTS, "收入.合计: 项目减少", "收入.合计: " + text);
  }

  private void text(String text) {
    site.edit(SmallSite.ACCOUNTS_TEXT, "{{ 支出.合计 }}", text);
  }

  private void project() {
    site.file(
        PROJECT,
        """
        名称: 创新大赛
        金额单位: 万元
        资金: {预算数: 14, 执行数: 7}
        绩效指标:
          完成指标:
            数量指标:
              - {指标: 比赛, 年度指标值: 1次, 实际完成值: 1次}
        自评等级: 良
        """);
  }

  private Document page(String name) throws IOException {
    assertThat(site.build()).doesNotContain("错误");
    return NamedPage.of(
        site.text("public/units/demo/2021/" + name + "/index.html"),
        site.text("public/units/demo/2021/facts.json"));
  }

  private void finds(String expected) {
    assertThat(site.check().strip()).isEqualTo(expected.strip());
  }
}
