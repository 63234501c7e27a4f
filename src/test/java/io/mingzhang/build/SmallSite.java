package io.mingzhang.build;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A whole valid site of one unit, to be spoilt by a test in one place. */
public final class SmallSite {
  public static final String CONFIG = "site-config.yml";
  public static final String UNIT = "content/units/demo/unit.yml";
  public static final String DISCLOSURE = "content/units/demo/2021/disclosure.yml";
  public static final String ACCOUNTS = "content/units/demo/2021/accounts.yml";
  public static final String ACCOUNTS_TEXT = "content/units/demo/2021/accounts.md";
  public static final String EVALUATION = "content/units/demo/2021/evaluation.yml";
  public static final String RUBRIC = "content/rubrics/zhengti-ziping.yml";
  public static final String PROFILE = "content/profiles/tongyong.yml";
  public static final List<String> FILES =
      List.of(CONFIG, UNIT, DISCLOSURE, ACCOUNTS, ACCOUNTS_TEXT, EVALUATION, RUBRIC, PROFILE);

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Path folder;

  private SmallSite(Path folder) {
    this.folder = folder;
  }

  /** A site without any file. */
  public static SmallSite empty(Path folder) {
    return new SmallSite(folder);
  }

  /** Writes the site into an empty folder; its check finds nothing. */
  public static SmallSite valid(Path folder) {
    return new SmallSite(folder)
        .file(
            CONFIG,
            """
            站点名称: 示例市预决算与绩效公开
            主办单位: 示例市财政局
            网址: https://example.invalid/
            网站标识码: "0000000000"
            """)
        .file(
            UNIT,
            """
            名称: 示例县科学技术协会
            简称: 示例县科协
            行政区划: 示例省/示例市/示例县
            单位性质: 群团组织
            门户网站: 无
            """)
        .file(
            DISCLOSURE,
            """
            状态: 公开
            批复日期: 2022-09-05
            公开日期: 2022-09-16
            决算格式: tongyong
            """)
        .file(
            ACCOUNTS,
            """
            金额单位: 万元
            收入:
              - {来源: 一般公共预算财政拨款, 年初预算: 200.00, 决算: 209.70, 上年: 229.52}
            支出:
              - {科目: 2060101, 年初预算: 92.39, 全年预算: 92.39, 基本支出: 92.39}
              - {科目: 2060702, 年初预算: 64.57, 项目支出: 64.57}
            基本支出经济分类:
              301: 70.00
              302: 18.78
              303: 3.61
            三公经费:
              公务接待费: {全年预算: 1.78, 决算: 1.78, 上年: 1.78, 国内批次: 5, 国内人次: 36}
            结转和结余:
              一般公共预算: {年初: 0, 年末: 52.74}
            核对:
              收入.合计: 209.70
              支出.合计: 156.96
            原因:
              收入.合计: 项目减少
            """)
        .file(
            ACCOUNTS_TEXT,
            """
            ## 主要职能

            团结服务科技工作者。

            ## 机构设置

            全年支出{{ 支出.合计 }}。
            """)
        .file(
            EVALUATION,
            """
            指标体系: zhengti-ziping
            金额单位: 万元
            年度资金总额: {年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}
            资金来源:
              - {来源: 当年财政拨款, 年初预算数: 153.53, 全年预算数: 127.10, 全年执行数: 124.88}
            绩效指标:
              预算执行率:
                - {指标: 预算执行率, 偏差原因: 年末有少量经费没有支付}
              产出指标:
                数量指标:
                  - {指标: 科普活动, 年度指标值: ≥8次, 实际完成值: 10次, 分值: 25}
                  - {指标: 受众人数, 年度指标值: ≥2万人次, 实际完成值: 25000人次, 分值: 25, 得分: 25}
              效益指标:
                社会效益指标:
                  - {指标: 科普氛围, 年度指标值: 浓厚, 实际完成值: 浓厚, 分值: 30, 得分: 30}
              满意度指标:
                - {指标: 服务对象满意度, 年度指标值: ≥90%, 实际完成值: 90%, 分值: 10}
            自评总分: 99.8
            自评等级: 优
            """)
        .file(
            RUBRIC,
            """
            名称: 部门整体支出绩效自评表
            总分: 100
            得分小数位: 1
            等级:
              - {等级: 优, 不低于: 90}
              - {等级: 良, 不低于: 80}
              - {等级: 中, 不低于: 60}
              - {等级: 差, 不低于: 0}
            定性档次:
              - {档次: 达成, 不低于: 80%}
              - {档次: 部分达成, 不低于: 60%}
              - {档次: 未达成, 不低于: 0%}
            指标:
              - {一级: 预算执行率, 分值: 10, 取值: 全年执行数 / 全年预算数, 评分: {方式: 比例}}
              - {一级: 产出指标, 分值: 50, 评分: {方式: 按指标值}}
              - {一级: 效益指标, 分值: 30, 评分: {方式: 按指标值}}
              - {一级: 满意度指标, 分值: 10, 评分: {方式: 按指标值}}
            """)
        .file(
            PROFILE,
            """
            名称: 部门决算公开文本（通用）
            部分:
              - 标题: 第一部分 部门概况
                章节:
                  - {标题: 主要职能, 叙述: 必需}
                  - {标题: 机构设置, 叙述: 可选}
              - 标题: 第二部分 决算情况说明
                章节:
                  - {标题: 收入决算情况说明, 表: [收入决算], 图: [收入结构]}
                  - {标题: 支出决算情况说明, 表: [支出决算], 图: [支出结构]}
            """);
  }

  /** A site that is already in the folder. */
  public static SmallSite at(Path folder) {
    return new SmallSite(folder);
  }

  public Path path(String path) {
    return folder.resolve(path);
  }

  /** The text of a file; reading cannot fail in a test's own folder. */
  public String text(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes or replaces a file. */
  public SmallSite file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes or replaces a file byte by byte. */
  public SmallSite bytes(String path, byte[] bytes) {
    try {
      Path file = path(path);
      Files.createDirectories(folder.resolve(path + "/..").normalize());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces a piece of text that stands exactly once in a file. */
  public SmallSite edit(String path, String old, String replacement) {
    String text = text(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException("“" + old + "” does not stand exactly once in " + path);
    }
    return file(path, text.replace(old, replacement));
  }

  /** Removes a file. */
  public SmallSite without(String path) {
    try {
      Files.delete(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What a check finds, as an author reads it; empty when all is well. */
  public String check() {
    return text(findings());
  }

  /** What a check finds that looks at drafts too. */
  public String checkWithDrafts() {
    return text(new Pipeline().check(request(true)).findings());
  }

  /** What a check finds. */
  public List<Diagnostic> findings() {
    return new Pipeline().check(request(false)).findings();
  }

  /** Builds the site into {@code public}; what is found, as an author reads it. */
  public String build() {
    return text(new Pipeline().publish(request(false)).findings());
  }

  private Request request(boolean drafts) {
    return new Request(folder, folder.resolve("public"), drafts, TODAY, 1, Request.Progress.SILENT);
  }

  private static String text(List<Diagnostic> findings) {
    return findings.stream().map(FindingText::of).collect(Collectors.joining("\n"));
  }
}
