package io.mingzhang.audit.data;

import io.mingzhang.build.Explained;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.build.SmallSite;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.FindingText;
import io.mingzhang.diag.Log;
import io.mingzhang.diag.SourceFile;
import io.mingzhang.model.Assessed;
import io.mingzhang.model.Unit;
import io.mingzhang.read.ShippedCodes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One year of one unit, and what its texts may not say. */
final class DemoYear {
  private static final String PROJECT = "content/units/demo/2021/projects/kepu.yml";

  private final Unit unit;
  private final Assessed year;

  private DemoYear(Unit unit, Assessed year) {
    this.unit = unit;
    this.year = year;
  }

  /** Writes the site into an empty folder and reads it. */
  static DemoYear in(Path folder) {
    SmallSite.valid(folder)
        .file(
            SmallSite.ACCOUNTS,
            """
            金额单位: 万元
            收入:
              - {来源: 一般公共预算财政拨款, 年初预算: 200.00, 决算: 209.70, 上年: 229.52}
              - {来源: 政府性基金预算财政拨款, 决算: 20.00, 上年: 0}
            支出:
              - {科目: 2060101, 年初预算: 90.00, 全年预算: 95.00, 基本支出: 92.39}
              - {科目: 2060702, 年初预算: 60.00, 全年预算: 64.57, 项目支出: 64.57}
              - {科目: 2120899, 资金: 政府性基金预算, 项目支出: 20.00}
            基本支出经济分类:
              301: 70.00
              302: 18.78
              303: 3.61
            三公经费:
              因公出国（境）费: {年初预算: 0, 全年预算: 0, 决算: 0, 上年: 0, 团组: 0, 人次: 0}
              公务用车购置费: {年初预算: 0, 全年预算: 0, 决算: 0, 上年: 0, 购置: 0}
              公务用车运行维护费: {年初预算: 3.00, 全年预算: 2.50, 决算: 2.22, 上年: 2.00, 保有: 1}
              公务接待费: {年初预算: 2.00, 全年预算: 1.80, 决算: 1.78, 上年: 1.50, 国内批次: 5, 国内人次: 36, 外事批次: 0, 外事人次: 0}
            机关运行经费: {决算: 18.78, 上年: 20.00}
            政府采购: {货物: 3.00, 工程: 0, 服务: 1.00, 中小企业: 2.50, 小微企业: 1.00}
            国有资产: {车辆: 1, 单价50万元以上通用设备: 0, 单价100万元以上专用设备: 0}
            绩效管理: {编制绩效目标: 4, 绩效监控: 4, 绩效自评: 3}
            上年:
              支出.合计: 200.00
              支出.公用经费: 20.00
            """)
        .file(
            PROJECT,
            """
            名称: 科普示范县创建经费
            主管部门: 示例县科学技术协会
            实施单位: 示例县科学技术协会
            金额单位: 万元
            资金: {年初预算数: 10.00, 预算数: 15.00, 执行数: 14.40}
            绩效指标:
              产出指标:
                - {指标: 示范点, 年度指标值: 2个, 实际完成值: 2个, 分值: 90, 得分: 90}
            自评总分: 96.5
            自评等级: 优
            """)
        .file("content/units/demo/2021/projects/kepu.md", "## 项目概况\n\n见自评表。\n");
    Explained found =
        new Pipeline()
            .explain(
                new Request(
                    folder,
                    folder.resolve("public"),
                    true,
                    LocalDate.of(2026, 1, 1),
                    1,
                    Request.Progress.SILENT),
                "demo",
                2021);
    return new DemoYear(
        Objects.requireNonNull(found.unit(), () -> found.findings().toString()),
        Objects.requireNonNull(found.year(), () -> found.findings().toString()));
  }

  /** What is found in a text on the unit, as its author reads it. */
  String unit(String text) {
    return words(findings(text, Known.ofUnit(unit, year)));
  }

  /** What is found in the report on the project. */
  String project(String text) {
    return words(findings(text, Known.ofProject(unit, year, year.disclosure().projects().get(0))));
  }

  private static List<Diagnostic> findings(String text, Known known) {
    Log log = new Log();
    DataAudit.text(new SourceFile("说明.md", text), known, ShippedCodes.book(), log);
    return log.sorted();
  }

  private static String words(List<Diagnostic> found) {
    return found.stream().map(FindingText::of).collect(Collectors.joining("\n"));
  }
}
