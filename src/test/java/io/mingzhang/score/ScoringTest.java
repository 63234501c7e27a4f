package io.mingzhang.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.diag.Span;
import io.mingzhang.model.Amount;
import io.mingzhang.model.BaseData;
import io.mingzhang.model.EvaluationForm;
import io.mingzhang.model.Facts;
import io.mingzhang.model.IndicatorGroup;
import io.mingzhang.model.IndicatorGroup.Part;
import io.mingzhang.model.IndicatorResult;
import io.mingzhang.model.Measure;
import io.mingzhang.model.Prose;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Rubric.Group;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Text;
import io.mingzhang.model.rule.ByTarget;
import io.mingzhang.model.rule.Qualitative;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScoringTest {
  private static final Span HERE = new SourceFile("evaluation.yml", "").start();

  @ParameterizedTest
  @CsvFileSource(resources = "scoring.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
  void scoresARowByItsTarget(
      @Nullable String target,
      @Nullable String actual,
      BigDecimal points,
      int scale,
      String expected) {
    Scorecard scored =
        new Scorer(rubric(points, scale))
            .score(form(target, actual, points), BaseData.NONE, Facts.of(null, null), new Log());
    IndicatorScore one = scored.indicators().get(0);
    assertThat(one.score() == null ? one.missing() : Decimals.plain(one.score()))
        .isEqualTo(expected);
  }

  private static Rubric rubric(BigDecimal points, int scale) {
    Amount total = new Amount(points, HERE);
    Qualitative bands = new Qualitative(List.of());
    Group group = new Group("产出指标", total, new ByTarget(bands), false, List.of(), HERE);
    return new Rubric(
        "r",
        "表",
        "",
        "",
        "",
        total,
        scale,
        List.of(),
        bands,
        false,
        null,
        List.of(),
        List.of(group),
        HERE);
  }

  private static EvaluationForm form(
      @Nullable String target, @Nullable String actual, BigDecimal points) {
    IndicatorResult row =
        new IndicatorResult(
            "指标",
            text(target),
            text(actual),
            new Amount(points, HERE),
            null,
            null,
            Map.of(),
            null,
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            HERE);
    IndicatorGroup group = new IndicatorGroup("产出指标", List.of(new Part("", List.of(row))), HERE);
    return new EvaluationForm(
        null, Measure.WAN_YUAN, null, List.of(), List.of(), List.of(group), null, null, HERE);
  }

  private static @Nullable Text text(@Nullable String value) {
    return value == null ? null : new Text(value, HERE);
  }

  /** The expected findings are whole, so a rule that stands in one was found there. */
  @Test
  void everyRuleIsFoundBySomeTest() throws IOException {
    Path tests =
        Path.of(System.getProperty("mingzhang.basedir", "."))
            .resolve("src/test/java/io/mingzhang/score");
    String written =
        Files.readString(tests.resolve("ScoringTest.java"))
            + Files.readString(tests.resolve("RubricTest.java"));

    assertThat(ScoreRules.ALL)
        .filteredOn(rule -> !written.contains(" [" + rule.id() + "]\n"))
        .isEmpty();
  }

  /** Each rule with the whole finding that an author sees. */
  @Nested
  class Rules {
    private final SmallSite site;

    Rules(@TempDir Path folder) {
      site = SmallSite.valid(folder);
    }

    @Test
    void executionRateWithOneDecimal() {
      site.edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 90");
      finds(
          """
          content/units/demo/2021/evaluation.yml:18:7: 错误: 自评总分是 90，按指标体系算出 99.8，相差 9.8 [score.total-differs]
          自评总分: 90
                    ^~
            提示：以算出的为准，改正自评总分，或检查各指标""");
    }

    @Test
    void executionRateWithTwoDecimals() {
      site.edit(SmallSite.RUBRIC, "得分小数位: 1", "得分小数位: 2");
      finds(
          """
          content/units/demo/2021/evaluation.yml:18:7: 错误: 自评总分是 99.8，按指标体系算出 99.83，相差 0.03 [score.total-differs]
          自评总分: 99.8
                    ^~~~
            提示：以算出的为准，改正自评总分，或检查各指标""");
    }

    @Test
    void moreSpentThanPlannedIsNoMoreThanAllPoints() {
      site.edit(
              SmallSite.EVALUATION,
              "{年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}\n资金来源",
              "{年初预算数: 153.53, 全年预算数: 124.88, 全年执行数: 127.10}\n资金来源")
          .edit(
              SmallSite.EVALUATION,
              "当年财政拨款, 年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88",
              "当年财政拨款, 年初预算数: 153.53, 全年预算数: 124.88, 全年执行数: 127.10")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 100");
      finds("");
    }

    @Test
    void rubricPointsDifferFromTotal() {
      site.edit(SmallSite.RUBRIC, "总分: 100", "总分: 110");
      finds(
          """
          content/rubrics/zhengti-ziping.yml:2:5: 错误: 指标体系总分是 110，各一级指标分值之和是 100，相差 10 [rubric.points-differ-from-total]
          总分: 110
                ^~~
            提示：调整分值，使两边相等""");
    }

    @Test
    void gradesOutOfOrder() {
      site.edit(SmallSite.RUBRIC, "{等级: 良, 不低于: 80}", "{等级: 良, 不低于: 95}");
      finds(
          """
          content/rubrics/zhengti-ziping.yml:1:1: 错误: “等级”应当从高到低写，最后一行不低于 0 [rubric.grades-out-of-order]
          名称: 部门整体支出绩效自评表
          ^~~~
            提示：调整各行的“不低于”""");
    }

    @Test
    void bandsNotDownToZero() {
      site.edit(SmallSite.RUBRIC, "不低于: 0%", "不低于: 10%");
      finds(
          """
          content/rubrics/zhengti-ziping.yml:1:1: 错误: “定性档次”应当从高到低写，最后一行不低于 0 [rubric.grades-out-of-order]
          名称: 部门整体支出绩效自评表
          ^~~~
            提示：调整各行的“不低于”""");
    }

    @Test
    void unknownGroup() {
      site.edit(SmallSite.EVALUATION, "  产出指标:", "  产出指标:\n    - {指标: 甲, 分值: 50, 得分: 50}\n  产岀指标:");
      finds(
          """
          content/units/demo/2021/evaluation.yml:11:3: 错误: 一级指标“产岀指标”不在指标体系《部门整体支出绩效自评表》里 [score.unknown-group]
            产岀指标:
            ^~~~~~~~
            提示：是不是“产出指标”？""");
    }

    @Test
    void missingGroup() {
      site.edit(
          SmallSite.EVALUATION,
          "  满意度指标:\n    - {指标: 服务对象满意度, 年度指标值: ≥90%, 实际完成值: 90%, 分值: 10}\n",
          "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:1: 错误: 缺少一级指标“满意度指标”（10 分） [score.missing-group]
          指标体系: zhengti-ziping
          ^~~~~~~~
            提示：在“绩效指标”下补上这一组""");
    }

    @Test
    void groupPointsDiffer() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 90%, 分值: 10", "实际完成值: 90%, 分值: 9")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 98.8");
      finds(
          """
          content/units/demo/2021/evaluation.yml:16:3: 错误: “满意度指标”各指标分值之和是 9，应为 10，相差 1 [score.group-points-differ]
            满意度指标:
            ^~~~~~~~~~
            提示：调整这一组各指标的分值
            另见 content/rubrics/zhengti-ziping.yml:17:21 指标体系里的分值""");
    }

    @Test
    void missingPoints() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 90%, 分值: 10", "实际完成值: 90%");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：服务对象满意度（没有分值） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:16:3: 错误: “满意度指标”各指标分值之和是 0，应为 10，相差 10 [score.group-points-differ]
            满意度指标:
            ^~~~~~~~~~
            提示：调整这一组各指标的分值
            另见 content/rubrics/zhengti-ziping.yml:17:21 指标体系里的分值
          content/units/demo/2021/evaluation.yml:17:7: 错误: 指标“服务对象满意度”没有分值 [score.missing-points]
              - {指标: 服务对象满意度, 年度指标值: ≥90%, 实际完成值: 90%}
                ^~~~~
            提示：补上 分值""");
    }

    @Test
    void qualitativeRowWithoutItsScore() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普氛围（是定性指标，缺“得分”） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void targetOfZero() {
      site.edit(SmallSite.EVALUATION, "年度指标值: ≥8次", "年度指标值: ≥0次");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普活动（指标值“≥0次”是 0，不能按比例计分） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void qualitativeRowOutsideItsLevel() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 30, 档次: 部分达成");
      finds(
          """
          content/units/demo/2021/evaluation.yml:15:54: 错误: “科普氛围”写的档次是“部分达成”，得分 30 却在“达成”里；“部分达成”得分值的 60%（含）到 80% [score.outside-level]
                - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: 30, 档次: 部分达成}
                                                                                       ^~
            提示：改正得分或档次""");
    }

    @Test
    void qualitativeRowOnTheUpperEdgeOfItsLevel() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 24, 档次: 部分达成, 偏差原因: 宣传不够")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 93.8");
      finds("");
    }

    @Test
    void levelOfARowOfQuantities() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 4次, 得分: 25, 档次: 达成");
      finds(
          """
          content/units/demo/2021/evaluation.yml:11:47: 错误: “科普活动”自评得分 25，按规则算出 12.5，相差 12.5：没有达到指标值，按 分值 × 完成值 ÷ 指标值 得分 [score.differs-from-rule]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 4次, 得分: 25, 档次: 达成, 分值: 25}
                                                                            ^~
            提示：改正得分，或检查所用的数
          content/units/demo/2021/evaluation.yml:11:47: 警告: “科普活动”失 12.5 分，没有说明原因 [score.reason-missing]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 4次, 得分: 25, 档次: 达成, 分值: 25}
                                                                            ^~
            提示：补上 偏差原因
          content/units/demo/2021/evaluation.yml:11:55: 错误: “科普活动”的指标值和完成值都是数量，得分由两者算出，不用“档次” [score.unknown-level]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 4次, 得分: 25, 档次: 达成, 分值: 25}
                                                                                      ^~~~
            提示：删去“档次”
          content/units/demo/2021/evaluation.yml:18:7: 错误: 自评总分是 99.8，按指标体系算出 87.3，相差 12.5 [score.total-differs]
          自评总分: 99.8
                    ^~~~
            提示：以算出的为准，改正自评总分，或检查各指标
          content/units/demo/2021/evaluation.yml:19:7: 错误: 自评等级是“优”，87.3 分应为“良” [score.grade-differs]
          自评等级: 优
                    ^~
            提示：改正自评等级""");
    }

    @Test
    void levelWhereTheActualIsNoQuantity() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 按月开展, 得分: 25, 档次: 达成");
      finds("");
    }

    @Test
    void pointsBelowZero() {
      site.edit(
          SmallSite.EVALUATION,
          "实际完成值: 90%, 分值: 10}",
          "实际完成值: 90%, 分值: 11}\n    - {指标: 投诉, 年度指标值: ≤1次, 实际完成值: 0次, 分值: -1}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 6 项指标中 1 项不能计分，因此没有总分：投诉（分值有误） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:18:43: 错误: 指标“投诉”的分值是 -1，不能小于 0 [score.missing-points]
              - {指标: 投诉, 年度指标值: ≤1次, 实际完成值: 0次, 分值: -1}
                                                                      ^~
            提示：改正 分值""");
    }

    @Test
    void levelThatIsNoBand() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 30, 档次: 完成");
      finds(
          """
          content/units/demo/2021/evaluation.yml:15:62: 错误: “科普氛围”的评分标准里没有“完成” [score.unknown-level]
                - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: 30, 档次: 完成}
                                                                                                 ^~~~
            提示：是不是“达成”？""");
    }

    @Test
    void rowTwice() {
      site.edit(
          SmallSite.EVALUATION,
          "指标: 受众人数, 年度指标值: ≥2万人次, 实际完成值: 25000人次,",
          "指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10次,");
      finds(
          """
          content/units/demo/2021/evaluation.yml:12:9: 错误: 指标“科普活动”写了两次 [score.indicator-twice]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10次, 分值: 25, 得分: 25}
                  ^~~~~
            提示：留下一个，删去另一个
            另见 content/units/demo/2021/evaluation.yml:11:9 第一次写在这里""");
    }

    @Test
    void wordsWhereTheTargetIsAQuantity() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 开展了多次");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普活动（完成值读不成数量） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:11:39: 警告: “科普活动”的指标值是数量（不少于 8 次），完成值“开展了多次”不是 [score.kinds-differ]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 开展了多次, 分值: 25}
                                                                 ^~~~~~~~~~
            提示：完成值写成数量；不能写成数量的，由评价人写“档次”和“得分”
            另见 content/units/demo/2021/evaluation.yml:11:27 指标值""");
    }

    @Test
    void muchMoreThanTheTargetWithoutAReason() {
      site.edit(SmallSite.RUBRIC, "得分小数位: 1\n", "得分小数位: 1\n超额须说明: 30%\n")
          .edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 11次");
      finds(
          """
          content/units/demo/2021/evaluation.yml:11:39: 警告: “科普活动”完成指标值的 137.5%，超过 130%，没有说明原因 [score.over-fulfilled]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 11次, 分值: 25}
                                                                 ^~~~
            提示：补上 偏差原因；指标值定得偏低的，写明下一年度怎样调整""");
    }

    @Test
    void aThirdMoreThanTheTargetAtMostOrWithAReason() {
      site.edit(SmallSite.RUBRIC, "得分小数位: 1\n", "得分小数位: 1\n超额须说明: 25%\n");
      finds("");
    }

    @Test
    void proportionOfWords() {
      site.edit(SmallSite.RUBRIC, "效益指标, 分值: 30, 评分: {方式: 按指标值}", "效益指标, 分值: 30, 评分: {方式: 比例}");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普氛围（“实际完成值”读不成数） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void scoreAboveItsPoints() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 31")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8\n自评等级: 优\n", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普氛围（所写的得分不成立） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:15:54: 错误: “科普氛围”得分 31，不在 0 到分值 30 之间 [score.exceeds-points]
                - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: 31}
                                                                                       ^~
            提示：改正得分
            另见 content/units/demo/2021/evaluation.yml:15:46 分值""");
    }

    @Test
    void scoreBelowZero() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: -1, 偏差原因: 无")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8\n自评等级: 优\n", "");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普氛围（所写的得分不成立） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:15:54: 错误: “科普氛围”得分 -1，不在 0 到分值 30 之间 [score.exceeds-points]
                - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: -1, 偏差原因: 无}
                                                                                       ^~
            提示：改正得分
            另见 content/units/demo/2021/evaluation.yml:15:46 分值""");
    }

    @Test
    void scoreDiffersFromTheRule() {
      site.edit(SmallSite.EVALUATION, "分值: 25, 得分: 25", "分值: 25, 得分: 24");
      finds(
          """
          content/units/demo/2021/evaluation.yml:12:62: 错误: “受众人数”自评得分 24，按规则算出 25，相差 1：达到指标值，得满分 [score.differs-from-rule]
                - {指标: 受众人数, 年度指标值: ≥2万人次, 实际完成值: 25000人次, 分值: 25, 得分: 24}
                                                                                                ^~
            提示：改正得分，或检查所用的数""");
    }

    @Test
    void totalDiffers() {
      site.edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 99.83");
      finds(
          """
          content/units/demo/2021/evaluation.yml:18:7: 错误: 自评总分是 99.83，按指标体系算出 99.8，相差 0.03 [score.total-differs]
          自评总分: 99.83
                    ^~~~~
            提示：以算出的为准，改正自评总分，或检查各指标""");
    }

    @Test
    void gradeDiffers() {
      site.edit(SmallSite.EVALUATION, "自评等级: 优", "自评等级: 良");
      finds(
          """
          content/units/demo/2021/evaluation.yml:19:7: 错误: 自评等级是“良”，99.8 分应为“优” [score.grade-differs]
          自评等级: 良
                    ^~
            提示：改正自评等级""");
    }

    @Test
    void gradeBeginsAtItsBound() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 20.2, 偏差原因: 宣传不够")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 90.0");
      finds("");
    }

    @Test
    void unitsDiffer() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 10场");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 5 项指标中 1 项不能计分，因此没有总分：科普活动（指标值与完成值的单位不同） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:11:39: 错误: “科普活动”的指标值以“次”计，完成值以“场”计，不能相比 [score.units-differ]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10场, 分值: 25}
                                                                 ^~~~
            提示：两处用同一个单位
            另见 content/units/demo/2021/evaluation.yml:11:27 指标值""");
    }

    @Test
    void lossWithoutAReason() {
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 6次")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 93.6");
      finds(
          """
          content/units/demo/2021/evaluation.yml:11:9: 警告: “科普活动”失 6.2 分，没有说明原因 [score.reason-missing]
                - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 6次, 分值: 25}
                  ^~~~~
            提示：补上 偏差原因""");
    }

    @Test
    void lossOfAQualitativeRowWithoutAReason() {
      site.edit(SmallSite.EVALUATION, "分值: 30, 得分: 30", "分值: 30, 得分: 28")
          .edit(SmallSite.EVALUATION, "自评总分: 99.8", "自评总分: 97.8");
      finds(
          """
          content/units/demo/2021/evaluation.yml:15:54: 警告: “科普氛围”失 2 分，没有说明原因 [score.reason-missing]
                - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: 28}
                                                                                       ^~
            提示：补上 偏差原因""");
    }

    /** 计分: 否: a scheme that says met, partly or not, and has no points. */
    private void withoutPoints() {
      site.file(
              SmallSite.RUBRIC,
              """
              名称: 项目支出绩效目标自评表
              计分: 否
              等级:
                - {等级: 优}
                - {等级: 良}
              定性档次:
                - {档次: 达成, 不低于: 100%}
                - {档次: 部分达成, 不低于: 60%}
                - {档次: 未达成, 不低于: 0%}
              指标:
                - {一级: 产出指标}
              """)
          .file(
              SmallSite.EVALUATION,
              """
              指标体系: zhengti-ziping
              绩效指标:
                产出指标:
                  - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10次}
                  - {指标: 展品更新, 年度指标值: 逐年更新, 实际完成值: 逐年更新}
                  - {指标: 网上服务, 年度指标值: 全面开通, 实际完成值: 基本开通, 档次: 部分达成, 偏差原因: 支付接口没有接通}
              自评等级: 优
              """);
    }

    @Test
    void schemeWithoutPoints() {
      withoutPoints();
      finds("");
    }

    @Test
    void partlyMetWithoutAReason() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 6次");
      finds(
          """
          content/units/demo/2021/evaluation.yml:4:7: 警告: “科普活动”部分达成，没有说明原因 [score.reason-missing]
              - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 6次}
                ^~~~~
            提示：补上 偏差原因""");
    }

    @Test
    void notMetWithoutAReason() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 4次");
      finds(
          """
          content/units/demo/2021/evaluation.yml:4:7: 警告: “科普活动”未达成，没有说明原因 [score.reason-missing]
              - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 4次}
                ^~~~~
            提示：补上 偏差原因""");
    }

    @Test
    void otherWordsThanTheTargetAndNoLevel() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 逐年更新", "实际完成值: 更新了一部分");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 3 项指标中 1 项没有结论：展品更新（是定性指标，缺“档次”） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分""");
    }

    @Test
    void levelThatTheSchemeWithoutPointsDoesNotHave() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "档次: 部分达成", "档次: 部分完成");
      finds(
          """
          content/units/demo/2021/evaluation.yml:1:7: 未核对: 3 项指标中 1 项没有结论：网上服务（档次有误） [score.not-scorable]
          指标体系: zhengti-ziping
                    ^~~~~~~~~~~~~~
            提示：补上所缺的，改正有误的；确实没有数的，页面会写明不能计分
          content/units/demo/2021/evaluation.yml:6:48: 错误: “网上服务”的评分标准里没有“部分完成” [score.unknown-level]
              - {指标: 网上服务, 年度指标值: 全面开通, 实际完成值: 基本开通, 档次: 部分完成, 偏差原因: 支付接口没有接通}
                                                                                   ^~~~~~~~
            提示：是不是“部分达成”？""");
    }

    @Test
    void scoreInASchemeWithoutPoints() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 10次, 分值: 10, 得分: 10");
      finds(
          """
          content/units/demo/2021/evaluation.yml:4:46: 错误: 指标体系《项目支出绩效目标自评表》不计分，“科普活动”不能有分值和得分 [score.points-differ]
              - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10次, 分值: 10, 得分: 10}
                                                                           ^~
            提示：删去“分值”和“得分”""");
    }

    @Test
    void totalInASchemeWithoutPoints() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "自评等级: 优", "自评总分: 95\n自评等级: 优");
      finds(
          """
          content/units/demo/2021/evaluation.yml:7:7: 错误: 指标体系《项目支出绩效目标自评表》不计分，不能有自评总分 [score.total-differs]
          自评总分: 95
                    ^~
            提示：删去“自评总分”""");
    }

    @Test
    void levelOtherThanTheQuantitiesComeTo() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 4次, 档次: 达成");
      finds(
          """
          content/units/demo/2021/evaluation.yml:4:45: 错误: “科普活动”写的档次是“达成”，按规则应为“未达成”：完成指标值的 50%，评为“未达成”（不低于 0%） [score.outside-level]
              - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 4次, 档次: 达成}
                                                                          ^~~~
            提示：改正档次，或检查指标值与完成值""");
    }

    @Test
    void levelThatTheQuantitiesComeTo() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "实际完成值: 10次", "实际完成值: 10次, 档次: 达成");
      finds("");
    }

    @Test
    void gradeThatTheSchemeDoesNotHave() {
      withoutPoints();
      site.edit(SmallSite.EVALUATION, "自评等级: 优", "自评等级: 优秀");
      finds(
          """
          content/units/demo/2021/evaluation.yml:7:7: 错误: 指标体系里没有等级“优秀” [score.unknown-grade]
          自评等级: 优秀
                    ^~~~
            提示：是不是“优”？""");
    }

    private void finds(String expected) {
      assertThat(site.check()).isEqualTo(expected);
    }
  }
}
