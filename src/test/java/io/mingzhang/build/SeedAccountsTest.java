package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contradictions of published accounts, put back into copies of the sample content one by one. */
final class SeedAccountsTest {
  private static final Path SITE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final String LUXIAN = "content/units/luxian-kexie/2021/";
  private static final String NINGXIANG = "content/units/ningxiang-kexie/2019/";
  private static final String LINGLING = "content/units/lingling-kexie/2024/";

  @TempDir private Path folder;
  private SmallSite site;

  @BeforeEach
  void aCopyOfTheSample() throws IOException {
    for (String name : List.of("site-config.yml", "content", "themes")) {
      try (Stream<Path> all = Files.walk(SITE.resolve(name))) {
        all.forEach(this::copy);
      }
    }
    site = SmallSite.empty(folder);
  }

  private void copy(Path file) {
    try {
      Path target = folder.resolve(SITE.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSampleItselfHasNoErrors() {
    assertThat(site.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /** 004-7: the opening balance is not last year's closing balance. */
  @Test
  void openingIsNotLastClosing() {
    site.edit(LUXIAN + "accounts.yml", "{年初: 60.00, 年末: 32.20}", "{年初: 87.80, 年末: 60.00}");
    finds(
        "year.opening-differs",
        "“结转和结余.年初”是 87.8万元，上年的“结转和结余.年末”是 60万元，相差 27.8万元",
        "{年初: 87.80",
        "结转和结余.年末: 60.00");
  }

  /** 004-10: “三公”经费 are 1.78 in the accounts and 2.4 in the self-evaluation. */
  @Test
  void threePublicExpensesDifferBetweenTheForms() {
    site.edit(
        LUXIAN + "evaluation.yml", "  厉行节约措施:", "  经费:\n    - {项目: 三公经费, 本年决算数: 2.4}\n  厉行节约措施:");
    finds(
        "base.differs-from-accounts",
        "基础数据“三公经费”的本年决算数是 2.4万元，决算的“三公经费.合计.决算”是 1.78万元，相差 0.62万元",
        "- {项目: 三公经费, 本年决算数: 2.4}",
        "公务接待费: {全年预算: 1.78, 决算: 1.78");
  }

  /** 004-10: 1.78 is said to be level with a budget of 2.4. */
  @Test
  void threePublicExpensesAreNotLevelWithTheirBudget() {
    site.edit(LUXIAN + "accounts.yml", "公务接待费: {全年预算: 1.78", "公务接待费: {全年预算: 2.4")
        .edit(LUXIAN + "accounts.md", "国内公务接待主要是", "“三公”经费支出完成预算100%，决算数与预算数持平。国内公务接待主要是");
    finds(
        "text.not-level",
        "这里说“三公经费.合计”与预算持平，而本年决算是 1.78万元，预算是 2.4万元，相差 0.62万元",
        "决算数与预算数持平",
        "公务接待费: {全年预算: 2.4");
  }

  /** 002-14: two rows are blank though their parts are filled in. */
  @Test
  void rowsAreBlankAboveTheirParts() {
    site.edit(
            NINGXIANG + "evaluation.yml",
            "{项目: 三公经费, 上年决算数: 0.7, 本年预算数: 0.74, 本年决算数: 0.27}",
            "{项目: 三公经费}")
        .edit(
            NINGXIANG + "evaluation.yml",
            "{项目: 项目支出, 上年决算数: 218, 本年预算数: 155, 本年决算数: 169}",
            "{项目: 项目支出}");
    finds(
        "base.parent-blank", "基础数据“三公经费”的本年决算数没有填，下级各行之和是 0.27万元", "{项目: 三公经费}", "{项目: 公务接待, 级: 2");
    finds(
        "base.parent-blank",
        "基础数据“项目支出”的本年决算数没有填，下级各行之和是 169万元",
        "{项目: 项目支出}",
        "{项目: 业务工作项目, 级: 2");
    assertThat(errors())
        .filteredOn(found -> !found.rule().equals("name.unknown"))
        .as("all but those of the reason that tells the two blank figures")
        .hasSize(6);
  }

  /** 003-1: 公用经费 of the base data are not those of the report. */
  @Test
  void publicUseDiffersBetweenTheForms() {
    site.edit(
        LINGLING + "evaluation.yml",
        "{项目: 公用经费, 上年决算数: 24.52, 本年预算数: 36.70, 本年决算数: 36.70}",
        "{项目: 公用经费, 上年决算数: 4.72, 本年预算数: 4.13, 本年决算数: 4.13}");
    finds(
        "base.differs-from-accounts",
        "基础数据“公用经费”的本年决算数是 4.13万元，决算的“支出.公用经费”是 36.7万元，相差 32.57万元",
        "{项目: 公用经费, 上年决算数: 4.72",
        "基本支出构成: {");
    finds(
        "base.differs-from-accounts",
        "基础数据“公用经费”的上年决算数是 4.72万元，决算的“上年.支出.公用经费”是 24.52万元，相差 19.8万元",
        "{项目: 公用经费, 上年决算数: 4.72",
        "支出.公用经费: 24.52");
  }

  /** 003-2: the budget is said not to be adjusted. */
  @Test
  void theBudgetWasAdjusted() {
    site.edit(LINGLING + "evaluation.md", "人员控制在编制以内。", "人员控制在编制以内。本年单位预算未进行预算相关事项的调整。");
    finds(
        "text.budget-was-adjusted",
        "这里说预算没有调整，而年初预算数是 153.53万元，全年预算数是 127.1万元，相差 26.43万元",
        "未进行预算相关事项的调整",
        "年度资金总额: {年初预算数: 153.53");
  }

  /** 003-3: “三公”经费 are said to be level, in words and in figures. */
  @Test
  void threePublicExpensesAreNotLevel() {
    site.edit(LINGLING + "evaluation.md", "全是公务接待费，", "全是公务接待费。“三公”经费决算支出与去年相比持平。本年");
    finds(
        "text.not-level",
        "这里说“三公经费.合计”与上年持平，而本年决算是 0.68万元，上年决算是 0.67万元，相差 0.01万元",
        "与去年相比持平",
        "公务接待费: {全年预算: 0.68");
  }

  private List<Diagnostic> errors() {
    return site.findings().stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }

  /** One error of the rule with both its places. */
  private void finds(String rule, String message, String... places) {
    assertThat(errors())
        .anySatisfy(
            found -> {
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.message()).startsWith(message);
              List<String> lines =
                  Stream.concat(
                          Stream.of(found.at().lineText()),
                          found.related().stream().map(one -> one.at().lineText()))
                      .toList();
              for (String place : places) {
                assertThat(lines).anyMatch(line -> line.contains(place));
              }
            });
  }
}
