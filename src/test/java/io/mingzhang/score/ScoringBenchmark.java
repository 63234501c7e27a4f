package io.mingzhang.score;

import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Log;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Facts;
import io.mingzhang.model.Rubric;
import io.mingzhang.model.Scorecard;
import io.mingzhang.model.SelfEvaluation;
import io.mingzhang.model.Site;
import io.mingzhang.read.SiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one evaluation costs, from the form in memory to its scorecard; reading is not counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
  private static final int ROUNDS = 3;

  /** Ten indicators of one round, each of another kind; %d keeps their names apart. */
  private static final String SCHEME =
      """
          - {指标: 控制率%1$d, 分值: 3, 取值: 在职人员数 / 编制数, 评分: {方式: 扣分, 标准: ≤100%%, 每超过: 1%%, 扣: 0.5}}
          - {指标: 安排率%1$d, 分值: 3, 取值: 重点项目支出 / 项目总支出, 评分: {方式: 扣分, 标准: ≥100%%, 每下降: 5%%, 扣: 2, 不足一步: 按比例}}
          - {指标: 变动率%1$d, 分值: 3, 取值: 绝对值(三公经费.本年预算数 - 三公经费.上年决算数) / 三公经费.上年决算数, 评分: {方式: 比例, 方向: 反向, 标准: 10%%}}
          - {指标: 完成率%1$d, 分值: 3, 取值: 全年执行数 / 全年预算数, 评分: {方式: 分段, 档: [{不低于: 95%%, 得: 3}, {不低于: 80%%, 得: 1}], 其余: 0}}
          - {指标: 制度%1$d, 分值: 3, 评分: {方式: 逐项, 项: [{项: 健全, 分值: 1}, {项: 执行, 分值: 2, 每例扣: 0.5}]}}
          - {指标: 效能%1$d, 分值: 3, 评分: {方式: 评定, 档: [{档次: 好, 得: 3}, {档次: 差, 得: 0}]}}
          - {指标: 效益%1$d, 分值: 3, 评分: {方式: 定性}}
          - {指标: 活动%1$d, 分值: 3, 评分: {方式: 按指标值}}
          - {指标: 结余%1$d, 分值: 3, 取值: (全年预算数 - 全年执行数) / 全年预算数, 评分: {方式: 全有或全无, 不超过: 5%%}}
          - {指标: 执行%1$d, 分值: 3, 评分: {方式: 合计, 子项: [{名称: 完成, 分值: 2, 取值: 支出.合计 / 全年预算数, 方式: 比例}, {名称: 质量, 分值: 1, 方式: 定性}]}}
      """;

  private static final String ROWS =
      """
          - {指标: 制度%1$d, 逐项: {健全: 符合, 执行: 1例}}
          - {指标: 效能%1$d, 档次: 好}
          - {指标: 效益%1$d, 档次: 达成, 得分: 2.5}
          - {指标: 活动%1$d, 年度指标值: ≥2万人次, 实际完成值: 18000人次}
          - {指标: 执行%1$d, 逐项: {质量: 1}}
      """;

  @Param({"thirty", "ningxiang-kexie", "lingling-kexie"})
  private String unit = "thirty";

  private @Nullable Work work;

  private record Work(Scorer scorer, SelfEvaluation evaluation, Facts facts) {}

  @Setup
  public void read() throws IOException {
    Path folder =
        unit.equals("thirty") ? thirty() : Path.of(System.getProperty("mingzhang.basedir", "."));
    SiteReader reader = new SiteReader(folder);
    Log log = new Log();
    Site site = reader.site(log).orElseThrow();
    String id = unit.equals("thirty") ? "demo" : unit;
    Disclosure year =
        reader.unit(site, id, (state, published) -> true, log).orElseThrow().disclosures().get(0);
    SelfEvaluation evaluation = Objects.requireNonNull(year.evaluation());
    Rubric rubric = site.rubrics().get(Objects.requireNonNull(evaluation.form().rubric()).value());
    work =
        new Work(
            new Scorer(Objects.requireNonNull(rubric)),
            evaluation,
            Facts.of(year.accounts(), null));
    Scorecard scorecard = score();
    if (unit.equals("thirty")
        && (scorecard.total() == null || scorecard.indicators().size() != 10 * ROUNDS)) {
      throw new IllegalStateException(log.sorted() + "; " + scorecard.unscored());
    }
  }

  @Benchmark
  public Scorecard score() {
    Work now = Objects.requireNonNull(work);
    return now.scorer()
        .score(now.evaluation().form(), now.evaluation().baseData(), now.facts(), new Log());
  }

  private static Path thirty() throws IOException {
    StringBuilder scheme = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    for (int round = 1; round <= ROUNDS; round++) {
      scheme.append(SCHEME.formatted(round).indent(2));
      rows.append(ROWS.formatted(round));
    }
    Path folder = Files.createTempDirectory("scoring");
    SmallSite.valid(folder)
        .file(
            SmallSite.RUBRIC,
            """
            名称: 三十项
            总分: 90
            等级:
              - {等级: 合格, 不低于: 0}
            定性档次:
              - {档次: 达成, 不低于: 80%}
              - {档次: 未达成, 不低于: 0%}
            基础数据: [重点项目支出, 项目总支出]
            指标:
              - 一级: 过程
                分值: 90
                三级:
            """
                + scheme)
        .file(
            SmallSite.EVALUATION,
            """
            指标体系: zhengti-ziping
            金额单位: 万元
            年度资金总额: {年初预算数: 150, 全年预算数: 160, 全年执行数: 156.96}
            基础数据:
              编制数: 10
              在职人员数: 12
              经费:
                - {项目: 三公经费, 上年决算数: 0.7, 本年预算数: 0.74, 本年决算数: 0.27}
              数据: {重点项目支出: 92.7, 项目总支出: 100}
            绩效指标:
              过程:
            """
                + rows);
    return folder;
  }
}
