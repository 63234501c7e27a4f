package io.mingzhang.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scheme of another county with every kind of rule, spoilt in one place by each test. */
final class RubricTest {
  private static final String SCHEME = "content/rubrics/shixing.yml";
  private static final String ALL_POINTS = "自评总分: 100\n自评等级: 合格\n";

  private SmallSite site;

  @BeforeEach
  void write(@TempDir Path folder) {
    site =
        SmallSite.valid(folder)
            .file(
                SCHEME,
                """
                名称: 试行指标体系
                总分: 100
                等级:
                  - {等级: 合格, 不低于: 60}
                  - {等级: 不合格, 不低于: 0}
                基础数据:
                  - {名称: 接待费决算数, 取自: 三公经费.公务接待费.决算}
                  - 上年接待费决算数
                  - 培训人数
                指标:
                  - 一级: 投入
                    分值: 30
                    二级:
                      - 名称: 目标设定
                        分值: 10
                        三级:
                          - {指标: 目标合理性, 分值: 10, 评分: {方式: 逐项, 项: [{项: 有目标, 分值: 4}, {项: 可衡量, 分值: 6, 可得: [6, 3, 0]}]}}
                      - 名称: 预算配置
                        分值: 20
                        三级:
                          - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                          - {指标: 接待费变动率, 分值: 10, 取值: 绝对值(接待费决算数 - 上年接待费决算数) / 上年接待费决算数, 评分: {方式: 全有或全无, 不超过: 10%}}
                  - 一级: 过程
                    分值: 30
                    三级:
                      - 指标: 预算执行率
                        分值: 10
                        评分:
                          方式: 合计
                          子项:
                            - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{不低于: 95%, 得: 5}, {不低于: 80%, 得: 2}, {低于: 80%, 得: 0}]}
                            - {名称: 资金拨付, 分值: 5, 方式: 评定, 档: [{档次: 及时, 得: 5}, {档次: 不及时, 得: 0}]}
                      - 指标: 培训成效
                        分值: 10
                        评分:
                          方式: 二者择一
                          子项:
                            - {名称: 按人数, 取值: 培训人数 / 100, 方式: 比例}
                            - {名称: 按场次, 取值: 实际完成值 / 年度指标值, 方式: 比例}
                      - {指标: 行政效能, 分值: 10, 免考满分: 是, 评分: {方式: 评定, 档: [{档次: 较好, 得: 10}, {档次: 一般, 得: 5}, {档次: 不明显, 得: 0}]}}
                  - 一级: 效果
                    分值: 40
                    三级:
                      - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}], 其余: 0}}
                      - {指标: 群众测评, 分值: 20, 评分: {满分: 100, 方式: 分段, 档: [{不低于: 90, 得: 100}, {不低于: 60, 得: 70}], 其余: 0}}
                """)
            .file(
                SmallSite.EVALUATION,
                """
                指标体系: shixing
                金额单位: 万元
                年度资金总额: {年初预算数: 100, 全年预算数: 100, 全年执行数: 96}
                绩效指标:
                  投入:
                    目标设定:
                      - {指标: 目标合理性, 得分: 10, 逐项: {有目标: 符合, 可衡量: 6}}
                    预算配置:
                      - {指标: 在职人员控制率, 得分: 10}
                      - {指标: 接待费变动率, 得分: 10}
                  过程:
                    - {指标: 预算执行率, 得分: 10, 逐项: {资金拨付: 5}}
                    - {指标: 培训成效, 年度指标值: 4场, 实际完成值: 4场, 得分: 10}
                    - {指标: 行政效能, 档次: 较好, 得分: 10}
                  效果:
                    - {指标: 满意度, 实际完成值: 95%, 得分: 20}
                    - {指标: 群众测评, 实际完成值: 92, 得分: 20}
                基础数据:
                  编制数: 10
                  在职人员数: 10
                  数据: {上年接待费决算数: 1.78, 培训人数: 50}
                自评总分: 100
                自评等级: 合格
                """);
  }

  @Test
  void theSchemeAndTheEvaluationAreValid() {
    finds("");
  }

  /** What is wrong inside the scheme, with the whole finding that its author sees. */
  @Nested
  class Faults {
    @Test
    void groupsDoNotAddUpToTheTotal() {
      scheme("总分: 100", "总分: 110");
      finds(
          """
          content/rubrics/shixing.yml:2:5: 错误: 指标体系总分是 110，各一级指标分值之和是 100，相差 10 [rubric.points-differ-from-total]
          总分: 110
                ^~~
            提示：调整分值，使两边相等""");
    }

    @Test
    void partsDoNotAddUpToTheirGroup() {
      scheme("        分值: 20\n", "        分值: 15\n");
      finds(
          """
          content/rubrics/shixing.yml:12:9: 错误: “投入”分值是 30，各二级指标分值之和是 25，相差 5 [rubric.points-differ-from-total]
              分值: 30
                    ^~
            提示：调整分值，使两边相等
          content/rubrics/shixing.yml:19:13: 错误: “预算配置”分值是 15，各三级指标分值之和是 20，相差 5 [rubric.points-differ-from-total]
                  分值: 15
                        ^~
            提示：调整分值，使两边相等""");
    }

    @Test
    void indicatorsDoNotAddUpToTheirGroup() {
      scheme("    分值: 40\n", "    分值: 45\n");
      scheme("总分: 100", "总分: 105");
      finds(
          """
          content/rubrics/shixing.yml:42:9: 错误: “效果”分值是 45，各三级指标分值之和是 40，相差 5 [rubric.points-differ-from-total]
              分值: 45
                    ^~
            提示：调整分值，使两边相等""");
    }

    @Test
    void indicatorsOfAGroupInHundredsDoNotAddUpToAHundred() {
      scheme("    分值: 40\n", "    分值: 40\n    百分制折算: 是\n");
      finds(
          """
          content/rubrics/shixing.yml:42:9: 错误: “效果”按百分制折算，合计应是 100，各三级指标分值之和是 40，相差 60 [rubric.points-differ-from-total]
              分值: 40
                    ^~
            提示：调整分值，使两边相等""");
    }

    @Test
    void pointsBelowZero() {
      scheme("满意度, 分值: 20", "满意度, 分值: -20");
      scheme("群众测评, 分值: 20", "群众测评, 分值: 60");
      finds(
          """
          content/rubrics/shixing.yml:44:9: 错误: “满意度”分值是 -20，评分标准最高可得 20 [rubric.scores-differ-from-points]
                - {指标: 满意度, 分值: -20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}], 其余: 0}}
                  ^~~~~
            提示：改正分值，或评分标准里的分数
          content/rubrics/shixing.yml:44:23: 错误: “满意度”分值是 -20，不能小于 0 [rubric.points-differ-from-total]
                - {指标: 满意度, 分值: -20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}], 其余: 0}}
                                       ^~~
            提示：改正分值""");
    }

    @Test
    void gradesOutOfOrder() {
      scheme("{等级: 不合格, 不低于: 0}", "{等级: 不合格, 不低于: 70}");
      finds(
          """
          content/rubrics/shixing.yml:1:1: 错误: “等级”应当从高到低写，最后一行不低于 0 [rubric.grades-out-of-order]
          名称: 试行指标体系
          ^~~~
            提示：调整各行的“不低于”""");
    }

    @Test
    void tiersWithAGap() {
      scheme("{低于: 80%, 得: 0}]}", "{低于: 75%, 得: 0}]}");
      finds(
          """
          content/rubrics/shixing.yml:31:82: 错误: “预算执行率·支出进度”的分段没有写“不低于75%、低于80%”得几分 [rubric.tiers-gap]
                      - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{不低于: 95%, 得: 5}, {不低于: 80%, 得: 2}, {低于: 75%, 得: 0}]}
                                                                                                                        ^~~~~~~
            提示：补上这一档，或写“其余: 0”""");
    }

    @Test
    void tiersWithAGapOfOneNumber() {
      scheme(
          "[{不低于: 95%, 得: 5}, {不低于: 80%, 得: 2}, {低于: 80%, 得: 0}]",
          "[{高于: 95%, 得: 5}, {低于: 95%, 得: 0}]");
      finds(
          """
          content/rubrics/shixing.yml:31:64: 错误: “预算执行率·支出进度”的分段没有写“等于95%”得几分 [rubric.tiers-gap]
                      - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{高于: 95%, 得: 5}, {低于: 95%, 得: 0}]}
                                                                                                  ^~~~~
            提示：补上这一档，或写“其余: 0”""");
    }

    @Test
    void tiersThatLeaveTheLowNumbersOpen() {
      scheme(", {低于: 80%, 得: 0}]", "]");
      finds(
          """
          content/rubrics/shixing.yml:31:82: 错误: “预算执行率·支出进度”的分段没有写“低于80%”得几分 [rubric.tiers-gap]
                      - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{不低于: 95%, 得: 5}, {不低于: 80%, 得: 2}]}
                                                                                                                        ^~~~~~~
            提示：补上这一档，或写“其余: 0”""");
    }

    @Test
    void tiersThatLeaveTheHighNumbersOpen() {
      scheme("{不低于: 95%, 得: 5}", "{不低于: 95%, 不超过: 100%, 得: 5}");
      finds(
          """
          content/rubrics/shixing.yml:31:64: 错误: “预算执行率·支出进度”的分段没有写“高于100%”得几分 [rubric.tiers-gap]
                      - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{不低于: 95%, 不超过: 100%, 得: 5}, {不低于: 80%, 得: 2}, {低于: 80%, 得: 0}]}
                                                                                                  ^~~~~~~
            提示：补上这一档，或写“其余: 0”""");
    }

    @Test
    void tiersThatOverlap() {
      scheme("{低于: 80%, 得: 0}]}", "{不超过: 80%, 得: 0}]}");
      finds(
          """
          content/rubrics/shixing.yml:31:82: 错误: “预算执行率·支出进度”的两档重叠：“不超过 80%”与“不低于 80%、低于 95%” [rubric.tiers-overlap]
                      - {名称: 支出进度, 分值: 5, 取值: 全年执行数 / 全年预算数, 方式: 分段, 档: [{不低于: 95%, 得: 5}, {不低于: 80%, 得: 2}, {不超过: 80%, 得: 0}]}
                                                                                                                        ^~~~~~~
            提示：改正其中一档的界限；正好在界上的只归一档
            另见 content/rubrics/shixing.yml:31:100 另一档""");
    }

    @Test
    void tiersFromTheLowestUpNeverReachTheHighest() {
      scheme("[{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}]", "[{不低于: 60%, 得: 10}, {不低于: 90%, 得: 20}]");
      finds(
          """
          content/rubrics/shixing.yml:44:74: 错误: “满意度”的两档重叠：“不低于 60%”与“不低于 90%” [rubric.tiers-overlap]
                - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 60%, 得: 10}, {不低于: 90%, 得: 20}], 其余: 0}}
                                                                                                            ^~~~~~~
            提示：改正其中一档的界限；正好在界上的只归一档
            另见 content/rubrics/shixing.yml:44:55 另一档""");
    }

    @Test
    void tierWithoutANumberInIt() {
      scheme("{不低于: 60%, 得: 10}], 其余", "{不低于: 90%, 低于: 60%, 得: 10}], 其余");
      finds(
          """
          content/rubrics/shixing.yml:44:74: 错误: “满意度”的分段里，“不低于 90%、低于 60%”没有数 [rubric.tiers-gap]
                - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 20}, {不低于: 90%, 低于: 60%, 得: 10}], 其余: 0}}
                                                                                                            ^~~~~~~
            提示：改正这一档的界限""");
    }

    @Test
    void tierWithoutABound() {
      scheme("{不低于: 60%, 得: 10}], 其余", "{得: 10}], 其余");
      finds(
          """
          content/rubrics/shixing.yml:44:74: 错误: 这里缺少界限 [key.missing]
                - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 20}, {得: 10}], 其余: 0}}
                                                                                                            ^~~
            提示：写 不低于、高于、不超过、低于 或 等于，如 {不低于: 90%, 得: 3}""");
    }

    @Test
    void ruleWithoutTiers() {
      scheme("档: [{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}], 其余: 0}", "其余: 20}");
      finds(
          """
          content/rubrics/shixing.yml:44:9: 错误: “满意度”的分段没有写“档” [rubric.tiers-gap]
                - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 其余: 20}}
                  ^~~~~
            提示：写成 档: [{不低于: 90%, 得: 3}, …] 的样子""");
    }

    @Test
    void tiersDoNotReachThePoints() {
      scheme("{不低于: 90%, 得: 20}", "{不低于: 90%, 得: 18}");
      finds(
          """
          content/rubrics/shixing.yml:44:9: 错误: “满意度”分值是 20，评分标准最高可得 18 [rubric.scores-differ-from-points]
                - {指标: 满意度, 分值: 20, 未设置不得分: 是, 评分: {方式: 分段, 档: [{不低于: 90%, 得: 18}, {不低于: 60%, 得: 10}], 其余: 0}}
                  ^~~~~
            提示：改正分值，或评分标准里的分数""");
    }

    @Test
    void tiersGoBeyondThePointsOfTheirOwnScale() {
      scheme("{不低于: 90, 得: 100}", "{不低于: 90, 得: 120}");
      finds(
          """
          content/rubrics/shixing.yml:45:9: 错误: “群众测评”满分是 100，评分标准最高可得 120 [rubric.scores-differ-from-points]
                - {指标: 群众测评, 分值: 20, 评分: {满分: 100, 方式: 分段, 档: [{不低于: 90, 得: 120}, {不低于: 60, 得: 70}], 其余: 0}}
                  ^~~~~
            提示：改正满分，或评分标准里的分数""");
    }

    @Test
    void levelsDoNotReachThePoints() {
      scheme("{档次: 较好, 得: 10}", "{档次: 较好, 得: 12}");
      finds(
          """
          content/rubrics/shixing.yml:40:9: 错误: “行政效能”分值是 10，评分标准最高可得 12 [rubric.scores-differ-from-points]
                - {指标: 行政效能, 分值: 10, 免考满分: 是, 评分: {方式: 评定, 档: [{档次: 较好, 得: 12}, {档次: 一般, 得: 5}, {档次: 不明显, 得: 0}]}}
                  ^~~~~
            提示：改正分值，或评分标准里的分数""");
    }

    @Test
    void itemsDoNotAddUpToThePoints() {
      scheme("{项: 有目标, 分值: 4}", "{项: 有目标, 分值: 5}");
      finds(
          """
          content/rubrics/shixing.yml:17:13: 错误: “目标合理性”分值是 10，评分标准最高可得 11 [rubric.scores-differ-from-points]
                    - {指标: 目标合理性, 分值: 10, 评分: {方式: 逐项, 项: [{项: 有目标, 分值: 5}, {项: 可衡量, 分值: 6, 可得: [6, 3, 0]}]}}
                      ^~~~~
            提示：改正分值，或评分标准里的分数""");
    }

    @Test
    void itemsThatCanScoreMoreThanTheirPoints() {
      scheme("可得: [6, 3, 0]", "可得: [8, 3, 0]");
      finds(
          """
          content/rubrics/shixing.yml:17:13: 错误: “目标合理性·可衡量”分值是 6，评分标准最高可得 8 [rubric.scores-differ-from-points]
                    - {指标: 目标合理性, 分值: 10, 评分: {方式: 逐项, 项: [{项: 有目标, 分值: 4}, {项: 可衡量, 分值: 6, 可得: [8, 3, 0]}]}}
                      ^~~~~
            提示：改正分值，或评分标准里的分数""");
    }

    @Test
    void partsOfASumDoNotAddUpToThePoints() {
      scheme(
          "名称: 资金拨付, 分值: 5, 方式: 评定, 档: [{档次: 及时, 得: 5}",
          "名称: 资金拨付, 分值: 4, 方式: 评定, 档: [{档次: 及时, 得: 4}");
      finds(
          """
          content/rubrics/shixing.yml:26:9: 错误: “预算执行率”分值是 10，评分标准最高可得 9 [rubric.scores-differ-from-points]
                - 指标: 预算执行率
                  ^~~~
            提示：改正分值，或评分标准里的分数""");
    }

    @Test
    void unknownKindOfRule() {
      scheme("方式: 全有或全无, 不超过: 10%", "方式: 全有全无, 不超过: 10%");
      finds(
          """
          content/rubrics/shixing.yml:22:82: 错误: “方式”不能写“全有全无” [value.not-a-choice]
                    - {指标: 接待费变动率, 分值: 10, 取值: 绝对值(接待费决算数 - 上年接待费决算数) / 上年接待费决算数, 评分: {方式: 全有全无, 不超过: 10%}}
                                                                                                                                    ^~~~~~~~
            提示：是不是“全有或全无”？""");
    }

    @Test
    void ruleWithoutItsKind() {
      scheme("{方式: 扣分, 标准", "{标准");
      finds(
          """
          content/rubrics/shixing.yml:21:56: 错误: “评分”缺少必填的“方式” [key.missing]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                                                        ^~~~~
            提示：补上一行“方式: …”""");
    }

    @Test
    void deductionWithoutAStandard() {
      scheme("标准: ≤100%, ", "");
      finds(
          """
          content/rubrics/shixing.yml:21:56: 错误: “评分”缺少必填的“标准” [key.missing]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 每超过: 1%, 扣: 0.5}}
                                                                                        ^~~~~
            提示：补上一行“标准: …”""");
    }

    @Test
    void deductionWithoutAStep() {
      scheme("每超过: 1%, ", "");
      finds(
          """
          content/rubrics/shixing.yml:21:56: 错误: “评分”缺少必填的“每超过” [key.missing]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 扣: 0.5}}
                                                                                        ^~~~~
            提示：补上一行“每超过: …”""");
    }

    @Test
    void deductionWithoutItsPoints() {
      scheme(", 扣: 0.5", "");
      finds(
          """
          content/rubrics/shixing.yml:21:56: 错误: “评分”缺少必填的“扣” [key.missing]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%}}
                                                                                        ^~~~~
            提示：补上一行“扣: …”""");
    }

    @Test
    void deductionOfNothing() {
      scheme("扣: 0.5", "扣: 0");
      finds(
          """
          content/rubrics/shixing.yml:21:88: 错误: “扣”应当大于 0 [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0}}
                                                                                                                                  ^
            提示：写扣几分，如 0.5""");
    }

    /** The scores that so small a step can yield are too many to be counted one by one. */
    @Test
    void deductionOfAlmostNothing() {
      scheme("扣: 0.5", "扣: 0.00000000000000000001");
      finds("");
    }

    @Test
    void deductionThatAddsPoints() {
      scheme("扣: 0.5", "扣: -0.5");
      finds(
          """
          content/rubrics/shixing.yml:21:88: 错误: “扣”应当大于 0 [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: -0.5}}
                                                                                                                                  ^~~~
            提示：写扣几分，如 0.5""");
    }

    @Test
    void stepOfNothing() {
      scheme("每超过: 1%", "每超过: 0%");
      finds(
          """
          content/rubrics/shixing.yml:21:81: 错误: “每超过”应当大于 0 [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 0%, 扣: 0.5}}
                                                                                                                          ^~
            提示：写成 1% 的样子""");
    }

    @Test
    void stepThatIsNoNumber() {
      scheme("每超过: 1%", "每超过: 一个百分点");
      finds(
          """
          content/rubrics/shixing.yml:21:81: 错误: “每超过”应当是数或百分数，这里是“一个百分点” [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 一个百分点, 扣: 0.5}}
                                                                                                                          ^~~~~~~~~~
            提示：写成 100% 或 3 的样子""");
    }

    @Test
    void stepThatIsNoPercentageBesideAStandardThatIs() {
      scheme("每超过: 1%", "每超过: 1");
      finds(
          """
          content/rubrics/shixing.yml:21:81: 错误: 标准是 100%，“每超过”却是 1 [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1, 扣: 0.5}}
                                                                                                                          ^
            提示：两处都写百分数，或都不写""");
    }

    @Test
    void stepOnTheSideWhereNothingIsLost() {
      scheme("每超过: 1%", "每下降: 1%");
      finds(
          """
          content/rubrics/shixing.yml:21:76: 错误: 标准是“≤100%”，不能写“每下降” [value.not-a-choice]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每下降: 1%, 扣: 0.5}}
                                                                                                                  ^~~~~~
            提示：改成“每超过”，或改正标准""");
    }

    @Test
    void stepSaysTheSideWhereTheStandardHasNoSign() {
      scheme("标准: ≤100%", "标准: 100%");
      evaluation("编制数: 10", "编制数: 12");
      finds("");
    }

    @Test
    void violationThatCostsNothing() {
      scheme("可得: [6, 3, 0]", "每例扣: 0");
      finds(
          """
          content/rubrics/shixing.yml:17:88: 错误: “每例扣”应当大于 0 [value.not-a-number]
                    - {指标: 目标合理性, 分值: 10, 评分: {方式: 逐项, 项: [{项: 有目标, 分值: 4}, {项: 可衡量, 分值: 6, 每例扣: 0}]}}
                                                                                                                                ^
            提示：写扣几分，如 0.5""");
    }

    @Test
    void partTwice() {
      scheme("名称: 按场次", "名称: 按人数");
      finds(
          """
          content/rubrics/shixing.yml:33:9: 错误: “培训成效”的子项“按人数”写了两次 [rubric.name-twice]
                - 指标: 培训成效
                  ^~~~
            提示：改用不同的名称""");
    }

    @Test
    void standardThatIsNoNumber() {
      scheme("标准: ≤100%", "标准: 百分之百");
      finds(
          """
          content/rubrics/shixing.yml:21:69: 错误: “标准”应当是数或百分数，这里是“百分之百” [value.not-a-number]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: 百分之百, 每超过: 1%, 扣: 0.5}}
                                                                                                           ^~~~~~~~
            提示：写成 100% 或 3 的样子""");
    }

    @Test
    void scaleOfNoPoints() {
      scheme("满分: 100", "满分: 0");
      finds(
          """
          content/rubrics/shixing.yml:45:37: 错误: “满分”应当大于 0 [value.not-a-number]
                - {指标: 群众测评, 分值: 20, 评分: {满分: 0, 方式: 分段, 档: [{不低于: 90, 得: 100}, {不低于: 60, 得: 70}], 其余: 0}}
                                                          ^
            提示：百分制写 满分: 100""");
    }

    @Test
    void indicatorTwice() {
      scheme("指标: 群众测评", "指标: 满意度");
      finds(
          """
          content/rubrics/shixing.yml:45:9: 错误: 指标“满意度”写了两次 [rubric.name-twice]
                - {指标: 满意度, 分值: 20, 评分: {满分: 100, 方式: 分段, 档: [{不低于: 90, 得: 100}, {不低于: 60, 得: 70}], 其余: 0}}
                  ^~~~~
            提示：改用不同的名称
            另见 content/rubrics/shixing.yml:44:9 第一次写在这里""");
    }

    @Test
    void groupTwice() {
      scheme("一级: 效果", "一级: 过程");
      finds(
          """
          content/rubrics/shixing.yml:41:5: 错误: 一级指标“过程”写了两次 [rubric.name-twice]
            - 一级: 过程
              ^~~~
            提示：改用不同的名称
            另见 content/rubrics/shixing.yml:23:5 第一次写在这里""");
    }

    @Test
    void figureTwice() {
      scheme("  - 培训人数", "  - 上年接待费决算数");
      finds(
          """
          content/rubrics/shixing.yml:9:5: 错误: 基础数据“上年接待费决算数”写了两次 [rubric.name-twice]
            - 上年接待费决算数
              ^~~~~~~~~~~~~~~~
            提示：改用不同的名称
            另见 content/rubrics/shixing.yml:8:5 第一次写在这里
          content/rubrics/shixing.yml:38:29: 错误: 算式里的“培训人数”不认识 [rubric.formula]
                      - {名称: 按人数, 取值: 培训人数 / 100, 方式: 比例}
                                             ^~~~~~~~~~~~~~
            提示：新的名称先写进指标体系的“基础数据”""");
    }

    @Test
    void itemTwice() {
      scheme("项: 有目标", "项: 可衡量");
      finds(
          """
          content/rubrics/shixing.yml:17:13: 错误: “目标合理性”的项“可衡量”写了两次 [rubric.name-twice]
                    - {指标: 目标合理性, 分值: 10, 评分: {方式: 逐项, 项: [{项: 可衡量, 分值: 4}, {项: 可衡量, 分值: 6, 可得: [6, 3, 0]}]}}
                      ^~~~~
            提示：改用不同的名称""");
    }

    @Test
    void sourceThatIsNoFigureOfTheAccounts() {
      scheme("取自: 三公经费.公务接待费.决算", "取自: 三公.公务接待费.决算");
      finds(
          """
          content/rubrics/shixing.yml:7:22: 错误: “取自”写的“三公.公务接待费.决算”不是决算里的名称 [rubric.formula]
            - {名称: 接待费决算数, 取自: 三公.公务接待费.决算}
                                         ^~~~~~~~~~~~~~~~~~~~
            提示：写成 支出.合计、三公经费.公务接待费.决算 的样子""");
    }
  }

  @Nested
  class Formulas {
    @Test
    void unknownNameWithTheNearest() {
      formula("在职人员 / 编制数");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式里的“在职人员”不认识 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~~
            提示：是不是“在职人员数”？""");
    }

    @Test
    void unknownNameLikeNoOther() {
      formula("甲乙丙丁戊 / 编制数");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式里的“甲乙丙丁戊”不认识 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 甲乙丙丁戊 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~~~~
            提示：新的名称先写进指标体系的“基础数据”""");
    }

    @Test
    void unbalancedBracket() {
      formula("(在职人员数 / 编制数");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“(在职人员数 / 编制数”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: (在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void signWithoutANumber() {
      formula("在职人员数 /");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“在职人员数 /”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 在职人员数 /, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void twoNumbersInARow() {
      formula("1 00");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“1 00”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 1 00, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void productWithoutASign() {
      formula("2 (在职人员数 / 编制数)");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“2 (在职人员数 / 编制数)”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 2 (在职人员数 / 编制数), 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~~~~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void absoluteValueOfNothing() {
      formula("绝对值");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“绝对值”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 绝对值, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void functionOfTheLibrary() {
      formula("SQRT(在职人员数)");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式“SQRT(在职人员数)”写法有误 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: SQRT(在职人员数), 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @Test
    void tooLong() {
      formula("0 + ".repeat(50) + "在职人员数 / 编制数");
      finds(
          """
          content/rubrics/shixing.yml:21:39: 错误: 算式超过 200 字 [rubric.formula]
                    - {指标: 在职人员控制率, 分值: 10, 取值: 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5}}
                                                             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            提示：只能用名称、数、+ − × ÷、括号和 绝对值( )，不超过 200 字""");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "在职人员数 / 编制数",
          "（在职人员数 － 编制数） ÷ 编制数 ＋ 1",
          "绝对值(编制数 - 在职人员数 - 1)",
          "绝对值（在职人员数 - 编制数） + 5% × 20",
          "-(0 - 在职人员数) / 编制数",
          "三公经费.公务接待费.决算 / 三公经费.合计.决算",
          "三公经费.因公出国（境）费.决算 + 1"
        })
    void formulasThatComeToOne(String formula) {
      site.edit(
          SmallSite.ACCOUNTS, "  公务接待费: {", "  因公出国（境）费: {全年预算: 0, 决算: 0, 上年: 0}\n  公务接待费: {");
      formula(formula);
      scheme("方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: 0.5", "方式: 全有或全无, 等于: 100%");
      finds("");
    }

    @Test
    void figureThatIsNotStated() {
      evaluation("  在职人员数: 10\n", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：在职人员控制率（缺“在职人员数”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void divisionByZero() {
      evaluation("编制数: 10", "编制数: 0");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：在职人员控制率（“在职人员数 / 编制数”的除数是 0） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    private void formula(String text) {
      scheme("取值: 在职人员数 / 编制数", "取值: " + text);
    }
  }

  /** A figure of the final accounts is not typed again; where it is, the two must agree. */
  @Nested
  class FromTheAccounts {
    @Test
    void typedAgainAndTheSame() {
      evaluation("数据: {", "数据: {接待费决算数: 1.78, ");
      finds("");
    }

    @Test
    void typedAgainAndDifferent() {
      evaluation("数据: {", "数据: {接待费决算数: 1.8, ");
      finds(
          """
          content/units/demo/2021/evaluation.yml:21:16: 错误: “接待费决算数”写的是 1.8，决算（三公经费.公务接待费.决算）是 1.78，相差 0.02 [score.data-differ-from-accounts]
            数据: {接待费决算数: 1.8, 上年接待费决算数: 1.78, 培训人数: 50}
                                 ^~~
            提示：删去这一行，数从决算取；或改正其中一处
            另见 content/units/demo/2021/accounts.yml:12:27 决算里的数""");
    }

    @Test
    void inYuanForAFormInTenThousands() {
      inYuan();
      finds(
          """
          content/units/demo/2021/accounts.yml:1:1: 未核对: 数据不足，有 3 条勾稽关系没有核对：收、支总计相等（缺“结转和结余”）；基本支出等于人员经费加公用经费（缺“基本支出经济分类”或“基本支出构成”）；公务接待费的金额与个数相符（缺国内批次、国内人次、外事批次、外事人次） [relation.not-checked]
          金额单位: 元
          ^~~~~~~~
            提示：补上所缺的数；确实没有的，不用改""");
    }

    @Test
    void inYuanAndTypedAgainInTenThousands() {
      inYuan();
      evaluation("数据: {", "数据: {接待费决算数: 17800, ");
      finds(
          """
          content/units/demo/2021/accounts.yml:1:1: 未核对: 数据不足，有 3 条勾稽关系没有核对：收、支总计相等（缺“结转和结余”）；基本支出等于人员经费加公用经费（缺“基本支出经济分类”或“基本支出构成”）；公务接待费的金额与个数相符（缺国内批次、国内人次、外事批次、外事人次） [relation.not-checked]
          金额单位: 元
          ^~~~~~~~
            提示：补上所缺的数；确实没有的，不用改
          content/units/demo/2021/evaluation.yml:21:16: 错误: “接待费决算数”写的是 17800，决算（三公经费.公务接待费.决算）是 1.78（已折成万元），相差 17798.22 [score.data-differ-from-accounts]
            数据: {接待费决算数: 17800, 上年接待费决算数: 1.78, 培训人数: 50}
                                 ^~~~~
            提示：删去这一行，数从决算取；或改正其中一处
            另见 content/units/demo/2021/accounts.yml:7:31 决算里的数""");
    }

    @Test
    void notInTheAccounts() {
      site.edit(
          SmallSite.ACCOUNTS,
          "{全年预算: 1.78, 决算: 1.78, 上年: 1.78, 国内批次: 5, 国内人次: 36}",
          "{全年预算: 1.78}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：接待费变动率（缺“接待费决算数”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void nameThatTheSchemeDoesNotUse() {
      evaluation("数据: {", "数据: {培训人次: 80, ");
      finds(
          """
          content/units/demo/2021/evaluation.yml:21:14: 错误: 指标体系《试行指标体系》不用“培训人次” [score.unknown-data]
            数据: {培训人次: 80, 上年接待费决算数: 1.78, 培训人数: 50}
                             ^~
            提示：是不是“培训人数”？""");
    }

    private void inYuan() {
      site.file(
          SmallSite.ACCOUNTS,
          """
          金额单位: 元
          收入:
            - {来源: 一般公共预算财政拨款, 决算: 17800.00}
          支出:
            - {科目: 2060101, 基本支出: 17800.00}
          三公经费:
            公务接待费: {全年预算: 17800.00, 决算: 17800.00, 上年: 17800.00}
          """);
    }
  }

  /** What an evaluation may and may not say of the scheme's indicators. */
  @Nested
  class Evaluations {
    @Test
    void indicatorThatTheSchemeDoesNotHave() {
      evaluation("指标: 满意度", "指标: 满意率");
      finds(
          """
          content/units/demo/2021/evaluation.yml:15:3: 警告: “满意度”失 20 分，没有说明原因 [score.reason-missing]
            效果:
            ^~~~
            提示：补上 偏差原因
          content/units/demo/2021/evaluation.yml:16:7: 错误: 指标“满意率”不在指标体系《试行指标体系》的“效果”里 [score.unknown-indicator]
              - {指标: 满意率, 实际完成值: 95%, 得分: 20}
                ^~~~~
            提示：是不是“满意度”？
          content/units/demo/2021/evaluation.yml:22:7: 错误: 自评总分是 100，按指标体系算出 80，相差 20 [score.total-differs]
          自评总分: 100
                    ^~~
            提示：以算出的为准，改正自评总分，或检查各指标""");
    }

    @Test
    void indicatorTwice() {
      evaluation("    - {指标: 群众测评", "    - {指标: 满意度, 实际完成值: 91%}\n    - {指标: 群众测评");
      finds(
          """
          content/units/demo/2021/evaluation.yml:17:7: 错误: 指标“满意度”写了两次 [score.indicator-twice]
              - {指标: 满意度, 实际完成值: 91%}
                ^~~~~
            提示：留下一个，删去另一个
            另见 content/units/demo/2021/evaluation.yml:16:7 第一次写在这里""");
    }

    @Test
    void pointsOtherThanTheScheme() {
      evaluation("指标: 满意度,", "指标: 满意度, 分值: 15,");
      finds(
          """
          content/units/demo/2021/evaluation.yml:16:21: 错误: “满意度”的分值写的是 15，指标体系是 20 [score.points-differ]
              - {指标: 满意度, 分值: 15, 实际完成值: 95%, 得分: 20}
                                     ^~
            提示：删去“分值”，分值由指标体系定
            另见 content/rubrics/shixing.yml:44:23 指标体系里的分值""");
    }

    @Test
    void scoreThatTheTiersDoNotHave() {
      evaluation("实际完成值: 95%, 得分: 20", "实际完成值: 95%, 得分: 15");
      finds(
          """
          content/units/demo/2021/evaluation.yml:16:33: 错误: “满意度”得分 15，按评分标准只可能得 20、10、0 分；按规则算出 20：不低于 90% 得 20 分 [score.not-attainable]
              - {指标: 满意度, 实际完成值: 95%, 得分: 15}
                                                      ^~
            提示：改正得分，或检查所用的数
            另见 content/rubrics/shixing.yml:44:23 指标体系""");
    }

    @Test
    void scoreThatNoStepComesTo() {
      evaluation("指标: 在职人员控制率, 得分: 10", "指标: 在职人员控制率, 得分: 9.7");
      finds(
          """
          content/units/demo/2021/evaluation.yml:9:27: 错误: “在职人员控制率”得分 9.7，按评分标准只可能得 10、9.5、9…0 分；按规则算出 10：符合标准，得满分 [score.not-attainable]
                - {指标: 在职人员控制率, 得分: 9.7}
                                               ^~~
            提示：改正得分，或检查所用的数
            另见 content/rubrics/shixing.yml:21:31 指标体系""");
    }

    @Test
    void scoreThatTheCheckedItemsCannotComeTo() {
      evaluation("得分: 10, 逐项: {有目标: 符合, 可衡量: 6}", "得分: 9, 偏差原因: 个别目标不能衡量");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：目标合理性（所写的得分不成立） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:7:25: 错误: “目标合理性”得分 9，按评分标准只可能得 10、7、6、4、3、0 分 [score.not-attainable]
                - {指标: 目标合理性, 得分: 9, 偏差原因: 个别目标不能衡量}
                                           ^
            提示：改成其中的一个
            另见 content/rubrics/shixing.yml:17:29 指标体系""");
    }

    @Test
    void scoreOtherThanTheItems() {
      evaluation("可衡量: 6}", "可衡量: 3}, 偏差原因: 个别目标不能衡量");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:7:25: 错误: “目标合理性”自评得分 10，按规则算出 7，相差 3：有目标：得 4 分；可衡量：得 3 分（按评分标准只可能得 10、7、6、4、3、0 分） [score.differs-from-rule]
                - {指标: 目标合理性, 得分: 10, 逐项: {有目标: 符合, 可衡量: 3}, 偏差原因: 个别目标不能衡量}
                                           ^~
            提示：改正得分，或检查所用的数""");
    }

    @Test
    void itemThatTheSchemeDoesNotHave() {
      evaluation("可衡量: 6}", "可以衡量: 6}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：目标合理性（“逐项”里缺 可衡量） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:7:49: 错误: “目标合理性”的评分标准里没有“可以衡量” [score.unknown-level]
                - {指标: 目标合理性, 得分: 10, 逐项: {有目标: 符合, 可以衡量: 6}}
                                                                              ^
            提示：是不是“可衡量”？""");
    }

    @Test
    void itemLeftOut() {
      evaluation(", 可衡量: 6}", "}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：目标合理性（“逐项”里缺 可衡量） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void scoreThatAnItemCannotHave() {
      evaluation("可衡量: 6}", "可衡量: 5}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：目标合理性（“逐项”有误） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:7:48: 错误: “目标合理性”的“可衡量”得不到 5 分 [score.unknown-level]
                - {指标: 目标合理性, 得分: 10, 逐项: {有目标: 符合, 可衡量: 5}}
                                                                            ^
            提示：这一项只可能得 6、3、0 分""");
    }

    @Test
    void itemThatIsNoMark() {
      evaluation("可衡量: 6}", "可衡量: 大体可以}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:7:48: 错误: “可衡量”不能写“大体可以” [value.not-a-choice]
                - {指标: 目标合理性, 得分: 10, 逐项: {有目标: 符合, 可衡量: 大体可以}}
                                                                            ^~~~~~~~
            提示：写 符合、不符合、2例，或这一项的得分""");
    }

    @Test
    void levelThatTheSchemeDoesNotHave() {
      evaluation("档次: 较好, 得分: 10", "档次: 很好");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：行政效能（由评价人评定，缺“档次”或“得分”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:14:22: 错误: “行政效能”的评分标准里没有“很好” [score.unknown-level]
              - {指标: 行政效能, 档次: 很好}
                                       ^~~~
            提示：是不是“较好”？""");
    }

    @Test
    void scoreOtherThanTheLevel() {
      evaluation("档次: 较好, 得分: 10", "档次: 一般, 得分: 10, 偏差原因: 审批仍要跑两次");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:14:30: 错误: “行政效能”自评得分 10，按规则算出 5，相差 5：评为“一般”，得 5 分（按评分标准只可能得 10、5、0 分） [score.differs-from-rule]
              - {指标: 行政效能, 档次: 一般, 得分: 10, 偏差原因: 审批仍要跑两次}
                                                   ^~
            提示：改正得分，或检查所用的数""");
    }

    @Test
    void neitherLevelNorScore() {
      evaluation("档次: 较好, 得分: 10}", "偏差原因: 还没有评}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：行政效能（由评价人评定，缺“档次”或“得分”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void partOfASumWithoutItsScore() {
      evaluation(", 逐项: {资金拨付: 5}", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：预算执行率（资金拨付由评价人评定，缺“档次”或“得分”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void scoreThatAPartOfASumCannotHave() {
      evaluation("逐项: {资金拨付: 5}", "逐项: {资金拨付: 4}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：预算执行率（资金拨付“逐项”有误） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:12:38: 错误: “预算执行率”的“资金拨付”得不到 4 分 [score.unknown-level]
              - {指标: 预算执行率, 得分: 10, 逐项: {资金拨付: 4}}
                                                              ^
            提示：这一项只可能得 5、0 分""");
    }

    @Test
    void partThatTheSumDoesNotHave() {
      evaluation("逐项: {资金拨付: 5}", "逐项: {资金拨付: 5, 资金到位: 5}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:12:47: 错误: “预算执行率”的评分标准里没有“资金到位” [score.unknown-level]
              - {指标: 预算执行率, 得分: 10, 逐项: {资金拨付: 5, 资金到位: 5}}
                                                                           ^
            提示：是不是“资金拨付”？""");
    }

    @Test
    void scoreOfAPartThatIsComputed() {
      evaluation("逐项: {资金拨付: 5}", "逐项: {支出进度: 2, 资金拨付: 5}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:12:38: 错误: “预算执行率·支出进度”自评得分 2，按规则算出 5：不低于 95% 得 5 分 [score.differs-from-rule]
              - {指标: 预算执行率, 得分: 10, 逐项: {支出进度: 2, 资金拨付: 5}}
                                                              ^
            提示：删去这一项，得分由程序算""");
    }

    @Test
    void levelWhereTheRuleHasNone() {
      evaluation("指标: 在职人员控制率,", "指标: 在职人员控制率, 档次: 较好,");
      finds(
          """
          content/units/demo/2021/evaluation.yml:9:27: 错误: “在职人员控制率”的评分标准不用“档次” [score.unknown-level]
                - {指标: 在职人员控制率, 档次: 较好, 得分: 10}
                                               ^~~~
            提示：删去“档次”""");
    }

    @Test
    void itemsWhereTheRuleHasNone() {
      evaluation("指标: 在职人员控制率,", "指标: 在职人员控制率, 逐项: {没有超编: 符合},");
      finds(
          """
          content/units/demo/2021/evaluation.yml:9:34: 错误: “在职人员控制率”的评分标准不用“逐项” [score.unknown-level]
                - {指标: 在职人员控制率, 逐项: {没有超编: 符合}, 得分: 10}
                                                          ^~~~
            提示：删去“逐项”""");
    }

    @Test
    void theBetterOfTwoCounts() {
      evaluation("年度指标值: 4场, 实际完成值: 4场, 得分: 10", "年度指标值: 4场, 实际完成值: 3场, 得分: 5, 偏差原因: 少办一场");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:13:44: 错误: “培训成效”自评得分 5，按规则算出 7.5，相差 2.5：取“按场次”：没有达到 100%，按比例得分 [score.differs-from-rule]
              - {指标: 培训成效, 年度指标值: 4场, 实际完成值: 3场, 得分: 5, 偏差原因: 少办一场}
                                                                         ^
            提示：改正得分，或检查所用的数""");
    }

    @Test
    void theOtherOfTwoWhereOneHasNoData() {
      evaluation("年度指标值: 4场, 实际完成值: 4场, 得分: 10", "得分: 10, 偏差原因: 参训人数没有达到计划");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:13:22: 错误: “培训成效”自评得分 10，按规则算出 5，相差 5：取“按人数”：没有达到 100%，按比例得分 [score.differs-from-rule]
              - {指标: 培训成效, 得分: 10, 偏差原因: 参训人数没有达到计划}
                                       ^~
            提示：改正得分，或检查所用的数""");
    }

    @Test
    void neitherOfTwoHasData() {
      evaluation("年度指标值: 4场, 实际完成值: 4场, 得分: 10", "得分: 10");
      evaluation(", 培训人数: 50", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：培训成效（按人数缺“培训人数”，按场次缺“实际完成值”、“年度指标值”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void exemptWhereTheSchemeAllowsIt() {
      evaluation("档次: 较好, 得分: 10", "免考: 本单位没有行政审批事项");
      finds("");
    }

    @Test
    void exemptWhereTheSchemeDoesNot() {
      evaluation("指标: 满意度, 实际完成值: 95%, 得分: 20", "指标: 满意度, 免考: 没有服务对象, 实际完成值: 95%, 得分: 20");
      finds(
          """
          content/units/demo/2021/evaluation.yml:16:21: 错误: 指标体系没有写“满意度”可以免考 [score.exemption-not-allowed]
              - {指标: 满意度, 免考: 没有服务对象, 实际完成值: 95%, 得分: 20}
                                     ^~~~~~~~~~~~
            提示：删去“免考”，按评分标准计分
            另见 content/rubrics/shixing.yml:44:9 指标体系""");
    }

    @Test
    void unsetIsZeroWhereTheSchemeSaysSo() {
      evaluation("    - {指标: 满意度, 实际完成值: 95%, 得分: 20}\n", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:15:3: 警告: “满意度”失 20 分，没有说明原因 [score.reason-missing]
            效果:
            ^~~~
            提示：补上 偏差原因
          content/units/demo/2021/evaluation.yml:21:7: 错误: 自评总分是 100，按指标体系算出 80，相差 20 [score.total-differs]
          自评总分: 100
                    ^~~
            提示：以算出的为准，改正自评总分，或检查各指标""");
    }

    @Test
    void unsetIsZeroAlsoWhereTheRowSaysWhy() {
      evaluation("实际完成值: 95%, 得分: 20", "偏差原因: 当年没有开展调查");
      evaluation("自评总分: 100", "自评总分: 80");
      finds("");
    }

    @Test
    void unsetIsNotScorableElsewhere() {
      evaluation("    - {指标: 群众测评, 实际完成值: 92, 得分: 20}\n", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：群众测评（缺“实际完成值”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void aRuleOfAHundredIsTakenDownToThePoints() {
      evaluation("实际完成值: 92, 得分: 20", "实际完成值: 75, 得分: 14, 偏差原因: 知晓面不广");
      evaluation("自评总分: 100", "自评总分: 94");
      finds("");
    }

    @Test
    void scoreThatARuleOfAHundredCannotComeTo() {
      evaluation("实际完成值: 92, 得分: 20", "实际完成值: 75, 得分: 15, 偏差原因: 知晓面不广");
      evaluation(ALL_POINTS, "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:17:33: 错误: “群众测评”得分 15，按评分标准只可能得 20、14、0 分；按规则算出 14：不低于 60、低于 90 得 70 分 [score.not-attainable]
              - {指标: 群众测评, 实际完成值: 75, 得分: 15, 偏差原因: 知晓面不广}
                                                       ^~
            提示：改正得分，或检查所用的数
            另见 content/rubrics/shixing.yml:45:24 指标体系""");
    }

    @Test
    void aGroupOfAHundredIsTakenDownToItsPoints() {
      scheme("    分值: 40\n", "    分值: 40\n    百分制折算: 是\n");
      scheme("满意度, 分值: 20", "满意度, 分值: 80");
      scheme("{不低于: 90%, 得: 20}, {不低于: 60%, 得: 10}", "{不低于: 90%, 得: 80}, {不低于: 60%, 得: 40}");
      evaluation("实际完成值: 95%, 得分: 20", "实际完成值: 65%, 得分: 40, 偏差原因: 个别活动组织不周");
      evaluation("自评总分: 100", "自评总分: 84");
      finds("");
    }

    @Test
    void totalThatIsNoSumWhereSomeCannotBeScored() {
      evaluation("  在职人员数: 10\n", "");
      evaluation("自评总分: 100", "自评总分: 98");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：在职人员控制率（缺“在职人员数”） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:21:7: 错误: 自评总分是 98，各项得分之和是 100，相差 2 [score.total-differs-from-sum]
          自评总分: 98
                    ^~
            提示：改正自评总分或各项得分""");
    }

    @Test
    void valueThatIsNoPercentage() {
      evaluation("实际完成值: 95%, 得分: 20", "实际完成值: 95, 得分: 20");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 8 项指标中 1 项不能计分，因此没有总分：满意度（“实际完成值”应当是百分数） [score.not-scorable]
          指标体系: shixing
                    ^~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }
  }

  private void scheme(String old, String replacement) {
    site.edit(SCHEME, old, replacement);
  }

  private void evaluation(String old, String replacement) {
    site.edit(SmallSite.EVALUATION, old, replacement);
  }

  private void finds(String expected) {
    assertThat(site.check()).isEqualTo(expected);
  }
}
