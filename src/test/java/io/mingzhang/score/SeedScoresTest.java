package io.mingzhang.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Decimals;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.Scorecard.GroupScore;
import io.mingzhang.model.Scorecard.IndicatorScore;
import io.mingzhang.model.Scorecard.Input;
import io.mingzhang.model.Scorecard.Step;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Site;
import io.mingzhang.read.SiteReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample units, and the scores that their originals gave themselves. */
final class SeedScoresTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final String NINGXIANG = "content/units/ningxiang-kexie/2019/evaluation.yml";
  private static final String YANFENG = "content/units/yanfeng-kexie/2021/evaluation.yml";
  private static final String LINGLING = "content/units/lingling-kexie/2024/evaluation.yml";

  private Path folder;
  private SmallSite site;

  @BeforeEach
  void copy(@TempDir Path into) throws IOException {
    folder = into;
    site = SmallSite.at(folder);
    Files.copy(SITE.resolve(SmallSite.CONFIG), folder.resolve(SmallSite.CONFIG));
    try (Stream<Path> all = Files.walk(SITE.resolve("content"))) {
      all.forEach(one -> copy(one, folder.resolve(SITE.relativize(one).toString())));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSampleHasNeitherErrorsNorWarnings() {
    assertThat(found(Severity.ERROR, Severity.WARNING)).isEmpty();
  }

  /** Scores and base data of 宁乡市科协 2019 as they were published; the total was left empty. */
  @Test
  void ningxiangAsItWasPublished() {
    site.file(
        NINGXIANG,
        """
        指标体系: gongxing-2019
        金额单位: 万元
        绩效指标:
          投入:
            目标设定:
              - {指标: 绩效目标合理性, 得分: 4.5}
            预算配置:
              - {指标: 在职人员控制率, 得分: 2}
              - {指标: “三公”经费变动率, 得分: 5}
              - {指标: 重点支出安排率, 得分: 5}
          过程:
            预算执行:
              - {指标: 预算执行率, 得分: 4}
              - {指标: 预算调整率, 得分: 4}
              - {指标: 结转结余率, 得分: 5}
              - {指标: 公用经费控制率, 得分: 4}
              - {指标: “三公”经费控制率, 得分: 5}
              - {指标: 政府采购执行率, 得分: 3}
            预算管理:
              - {指标: 管理制度健全性, 得分: 4}
              - {指标: 资金使用合规性, 得分: 7}
              - {指标: 预决算信息公开性, 得分: 4}
            资产管理:
              - {指标: 资产管理制度健全性, 得分: 8}
              - {指标: 资产管理安全性, 得分: 4}
              - {指标: 固定资产利用率, 得分: 1}
          产出及效率:
            履职产出:
              - {指标: 产出指标, 得分: 7}
            履职效益:
              - {指标: 经济效益和社会效益, 得分: 5}
              - {指标: 行政效能, 得分: 5}
              - {指标: 社会公众或服务对象满意度, 得分: 6}
        基础数据:
          编制数: 10
          在职人员数: 12
          经费:
            - {项目: 三公经费, 上年决算数: 0.7, 本年预算数: 7.4, 本年决算数: 0.27}
            - {项目: 公务接待, 级: 2, 上年决算数: 0.7, 本年预算数: 7.4, 本年决算数: 0.27}
            - {项目: 公用经费, 上年决算数: 13.6, 本年预算数: 21.6, 本年决算数: 16}
            - {项目: 政府采购金额, 本年预算数: 5, 本年决算数: 4.7}
        """);

    assertThat(
            found(Severity.ERROR, Severity.WARNING).stream()
                .filter(one -> one.startsWith("score.")))
        .containsExactly(
            "score.differs-from-rule “在职人员控制率”自评得分 2，按规则算出 0，相差 2：超过 100%，多 20 个百分点，计 20 个 1%，每个扣 0.5 分，扣完 3 分（按评分标准只可能得 3、2.5、2、1.5、1、0.5、0 分）",
            "score.not-attainable “预算调整率”得分 4，按评分标准只可能得 5、3、0 分",
            "score.differs-from-rule “公用经费控制率”自评得分 4，按规则算出 5，相差 1：符合标准，得满分（按评分标准只可能得 5、4、3、2、1、0 分）",
            "score.exceeds-points “资产管理制度健全性”得分 8，不在 0 到分值 3 之间（按评分标准只可能得 3、2、1、0 分）",
            "score.not-attainable “产出指标”得分 7，按评分标准只可能得 8、4、0 分",
            "score.not-attainable “经济效益和社会效益”得分 5，按评分标准只可能得 6、3、0 分",
            "score.not-attainable “行政效能”得分 5，按评分标准只可能得 6、3、0 分");
  }

  /** 雁峰区科协 2021: all was spent, and yet a point was missing. */
  @Test
  void yanfengAsItWasPublished() {
    site.edit(YANFENG, "绩效指标:\n", "绩效指标:\n  预算执行率:\n    - {指标: 预算执行率, 得分: 9}\n")
        .edit(YANFENG, "自评总分: 100 ", "自评总分: 99 ");

    assertThat(found(Severity.ERROR, Severity.WARNING))
        .containsExactly(
            "score.differs-from-rule “预算执行率”自评得分 9，按规则算出 10，相差 1：达到 100%，得满分",
            "score.total-differs 自评总分是 99，按指标体系算出 100，相差 1");
  }

  /** 零陵区科协 2024: five times the target needs a reason; 125% of it does not. */
  @Test
  void linglingAsItWasPublished() {
    site.edit(
        LINGLING,
        ", 偏差原因: \"年初目标{{ 年度指标值.单位获表彰情况 }}定得偏低，" + "年内省、市评选中获得表彰{{ 实际完成值.单位获表彰情况 }}，下一年度据实调高指标值\"",
        "");

    assertThat(found(Severity.ERROR, Severity.WARNING))
        .containsExactly("score.over-fulfilled “单位获表彰情况”完成指标值的 500%，超过 130%，没有说明原因");
  }

  @Test
  void ningxiangScoresWhatItsBaseDataSay() {
    Scorecard card = score("ningxiang-kexie", 2019);

    assertThat(line(card, "在职人员控制率"))
        .isEqualTo(
            """
            0/3
            规则：不超过 100% 得 3 分；每超过 1% 扣 0.5 分，不足 1% 的不扣，扣完为止
            取值：在职人员数 / 编制数（在职人员数 12，编制数 10）
            代入：12 ÷ 10 = 120%
            适用：超过 100%，多 20 个百分点，计 20 个 1%，每个扣 0.5 分，扣完 3 分
            得分：0 分""");
    assertThat(line(card, "公用经费控制率"))
        .isEqualTo(
            """
            5/5
            规则：不超过 100% 得 5 分；每超过 1% 扣 1 分，不足 1% 的不扣，扣完为止
            取值：公用经费.本年决算数 / 公用经费.本年预算数（公用经费.本年决算数 16，公用经费.本年预算数 21.6）
            代入：16 ÷ 21.6 ≈ 74.0741%
            适用：符合标准，得满分
            得分：5 分""");
    assertThat(line(card, "“三公”经费控制率"))
        .isEqualTo(
            """
            5/5
            规则：不超过 100% 得 5 分；每超过 1% 扣 1 分，不足 1% 的不扣，扣完为止
            取值：三公经费.本年决算数 / 三公经费.本年预算数（三公经费.本年决算数 0.27，三公经费.本年预算数 0.74）
            代入：0.27 ÷ 0.74 ≈ 36.4865%
            适用：符合标准，得满分
            得分：5 分""");
    assertThat(line(card, "政府采购执行率"))
        .isEqualTo(
            """
            3/5
            规则：等于 100% 得 5 分；每偏离 5% 扣 2 分，不足 5% 的不扣，扣完为止
            取值：政府采购金额.本年决算数 / 政府采购金额.本年预算数（政府采购金额.本年决算数 4.7，政府采购金额.本年预算数 5）
            代入：4.7 ÷ 5 = 94%
            适用：低于 100%，少 6 个百分点，计 1 个 5%，每个扣 2 分，扣 2 分
            得分：3 分""");
  }

  /** Every figure of a trail is where it says: the line of the file holds it. */
  @Test
  void figuresOfATrailStandWhereItSays() {
    Scorecard card = score("ningxiang-kexie", 2019);

    assertThat(inputs(card, "在职人员控制率"))
        .extracting(input -> input.at().path() + " " + input.at().lineText().strip())
        .containsExactly(
            NINGXIANG + " 在职人员数: 12                  # 原文：基础数据表 12，报告 10；按基础数据表",
            NINGXIANG + " 编制数: 10");
  }

  @Test
  void ningxiangNamesWhatItsDataDoNotSay() {
    Scorecard card = score("ningxiang-kexie", 2019);

    assertThat(card.total()).isNull();
    assertThat(card.unscored().stream().map(one -> one.name() + "：" + one.missing()))
        .containsExactly(
            "“三公”经费变动率：缺“上年三公经费预算数”",
            "重点支出安排率：缺“重点项目支出”、“项目总支出”",
            "预算执行率：预算完成率缺“预算完成数”、“预算数”，支付进度率缺“实际支付进度”、“既定支付进度”",
            "预算调整率：缺“预算调整数”、“预算数”",
            "结转结余率：缺“结转结余总额”、“支出预算数”",
            "固定资产利用率：缺“在用固定资产”、“全部固定资产”",
            "产出指标：缺“实际完成值”",
            "经济效益和社会效益：缺“实际完成值”",
            "社会公众或服务对象满意度：缺“实际完成值”");
  }

  @Test
  void linglingWithOneDecimal() {
    Scorecard card = score("lingling-kexie", 2024);

    assertThat(groups(card)).isEqualTo("9.8 + 50 + 30 + 10 = 99.8 优");
  }

  @Test
  void linglingWithTwoDecimals() {
    site.edit("content/rubrics/zhengti-ziping.yml", "得分小数位: 1 ", "得分小数位: 2 ");
    Scorecard card = score("lingling-kexie", 2024);

    assertThat(groups(card)).isEqualTo("9.83 + 50 + 30 + 10 = 99.83 优");
  }

  /** Rule and message of each finding at these levels. */
  private List<String> found(Severity... levels) {
    return site.findings().stream()
        .filter(one -> List.of(levels).contains(one.severity()))
        .map(SeedScoresTest::text)
        .toList();
  }

  private static String text(Diagnostic found) {
    return found.rule() + " " + found.message();
  }

  private Scorecard score(String unit, int year) {
    Log log = new Log();
    SiteReader reader = new SiteReader(folder);
    Site read = reader.site(log).orElseThrow();
    Disclosure disclosure =
        reader
            .unit(read, unit, (state, published) -> true, log)
            .orElseThrow()
            .disclosures()
            .stream()
            .filter(one -> one.year() == year)
            .findFirst()
            .orElseThrow();
    SelfEvaluation evaluation = Objects.requireNonNull(disclosure.evaluation());
    String rubric = Objects.requireNonNull(evaluation.form().rubric()).value();
    return new Scorer(Objects.requireNonNull(read.rubrics().get(rubric)))
        .score(
            evaluation.form(), evaluation.baseData(), Facts.of(disclosure.accounts(), null), log);
  }

  private static IndicatorScore indicator(Scorecard card, String name) {
    return card.indicators().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Input> inputs(Scorecard card, String name) {
    return indicator(card, name).trail().steps().stream()
        .flatMap(step -> step.inputs().stream())
        .toList();
  }

  /** Score and points of an indicator, and the steps on the way. */
  private static String line(Scorecard card, String name) {
    IndicatorScore one = indicator(card, name);
    StringBuilder text = new StringBuilder();
    text.append(Decimals.plain(Objects.requireNonNull(one.score())))
        .append('/')
        .append(Decimals.plain(Objects.requireNonNull(one.points())));
    for (Step step : one.trail().steps()) {
      text.append("\n").append(step.label()).append("：").append(step.text());
      if (!step.inputs().isEmpty()) {
        text.append(
            step.inputs().stream()
                .map(input -> input.name() + " " + input.value())
                .collect(Collectors.joining("，", "（", "）")));
      }
    }
    return text.toString();
  }

  private static String groups(Scorecard card) {
    List<String> scores =
        card.groups().stream()
            .map(GroupScore::score)
            .map(score -> score == null ? "?" : Decimals.plain(score))
            .toList();
    return String.join(" + ", scores)
        + " = "
        + Decimals.plain(Objects.requireNonNull(card.total()))
        + " "
        + card.grade();
  }
}
