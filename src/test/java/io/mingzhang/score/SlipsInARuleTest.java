package io.mingzhang.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips that would cost or give points in silence, each with what the author is told. */
class SlipsInARuleTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aStepOnTheWrongSideOfItsStandard() {
    finds(
        "{指标: 率, 分值: 5, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每下降: 1%, 扣: 1}}",
        "{}", "标准是“≤100%”，不能写“每下降”（改成“每超过”，或改正标准） [value.not-a-choice]");
  }

  /** 100% with 每下降 is ≥100%: 120% loses nothing. */
  @Test
  void aStandardWithoutASignLiesWhereItsStepSays() {
    finds(
        "{指标: 率, 分值: 5, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: 100%, 每下降: 1%, 扣: 1}}",
        "{指标: 率, 得分: 5}", "");
  }

  @Test
  void aDeductionThatGivesPoints() {
    finds(
        "{指标: 率, 分值: 5, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%, 每超过: 1%, 扣: -1}}",
        "{}", "“扣”应当大于 0（写扣几分，如 0.5） [value.not-a-number]");
  }

  @Test
  void aScoreBelowZero() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 评定, 档: [{档次: 好, 得: 5}, {档次: 差, 得: -5}]}}",
        "{指标: 率, 档次: 好}",
        "“率”的评分标准里有负分（最低写 0） [rubric.scores-differ-from-points]");
  }

  @Test
  void anItemWhoseLevelsExceedIt() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 逐项, 项: [{项: 甲, 分值: 5, 可得: [6, 0]}]}}",
        "{指标: 率, 逐项: {甲: 0}}",
        "“率·甲”分值是 5，评分标准最高可得 6（改正分值，或评分标准里的分数） [rubric.scores-differ-from-points]");
  }

  @Test
  void aScoreWhereCasesAreCounted() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 逐项, 每例扣: 1, 项: [{项: 甲, 分值: 5}]}}",
        "{指标: 率, 逐项: {甲: 0}}",
        """
        1 项指标中 1 项不能计分，因此没有总分：率（“逐项”有误）（补上所缺的，改正有误的；确实没有数的，页面会写明不能计分） [score.not-scorable]
        “率”的“甲”得不到 0 分（这里按例扣分，写 符合、不符合 或 2例） [score.unknown-level]""");
  }

  @Test
  void notKeptWhereTheLevelsKnowNoZero() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 逐项, 项: [{项: 甲, 分值: 5, 可得: [5, 3]}]}}",
        "{指标: 率, 逐项: {甲: 不符合}}",
        """
        1 项指标中 1 项不能计分，因此没有总分：率（“逐项”有误）（补上所缺的，改正有误的；确实没有数的，页面会写明不能计分） [score.not-scorable]
        “率”的“甲”得不到 0 分（这一项只可能得 5、3 分） [score.unknown-level]""");
  }

  @Test
  void aMarkOnAPartThatIsNotThere() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 合计, 子项: [{名称: 甲方面, 分值: 5, 方式: 定性}]}}",
        "{指标: 率, 逐项: {甲方: 5}}",
        """
        1 项指标中 1 项不能计分，因此没有总分：率（甲方面是定性指标，缺“得分”）（补上所缺的，改正有误的；确实没有数的，页面会写明不能计分） [score.not-scorable]
        “率”的评分标准里没有“甲方”（是不是“甲方面”？） [score.unknown-level]""");
  }

  @Test
  void aTargetThatRunsAgainstItsRule() {
    finds(
        "{指标: 率, 分值: 5, 评分: {方式: 比例, 方向: 反向}}",
        "{指标: 率, 年度指标值: ≥10%, 实际完成值: 12%}",
        "1 项指标中 1 项不能计分，因此没有总分：率（评分标准是越少越好，“≥10%”不是上限）（补上所缺的，改正有误的；确实没有数的，页面会写明不能计分）"
            + " [score.not-scorable]");
  }

  /** The score of a rule on a scale of 100 is still reported out of the indicator's 5. */
  @Test
  void aReportedScoreIsOnTheIndicatorsScale() {
    String scheme = "{指标: 率, 分值: 5, 评分: {满分: 100, 方式: 评定, 档: [{档次: 好, 得: 100}, {档次: 差, 得: 30}]}}";
    finds(scheme, "{指标: 率, 得分: 1.5, 偏差原因: 有}", "");
    finds(
        scheme,
        "{指标: 率, 得分: 4, 偏差原因: 有}",
        """
        1 项指标中 1 项不能计分，因此没有总分：率（所写的得分不成立）（补上所缺的，改正有误的；确实没有数的，页面会写明不能计分） [score.not-scorable]
        “率”得分 4，按评分标准只可能得 5、1.5 分（改成其中的一个） [score.not-attainable]""");
  }

  private void finds(String scheme, String row, String expected) {
    SmallSite site =
        SmallSite.valid(folder)
            .file(
                SmallSite.RUBRIC,
                """
                名称: 表
                总分: 5
                失分须说明: 否
                等级: [{等级: 合格, 不低于: 0}]
                指标:
                  - 一级: 过程
                    分值: 5
                    三级:
                      - %s
                """
                    .formatted(scheme))
            .file(
                SmallSite.EVALUATION,
                """
                指标体系: zhengti-ziping
                金额单位: 万元
                基础数据: {编制数: 10, 在职人员数: 12}
                %s
                """
                    .formatted(row.equals("{}") ? "" : "绩效指标: {过程: [" + row + "]}"));
    assertThat(
            site.findings().stream()
                .map(one -> one.message() + "（" + one.hint() + "） [" + one.rule() + "]")
                .collect(Collectors.joining("\n")))
        .isEqualTo(expected);
  }
}
