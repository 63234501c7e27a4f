package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link CompletionsAgree}: what it finds, and what only looks like it. */
final class CompletionsAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsTheRateOfTheNamedBudget() {
    assertThat(year.unit("公务接待费支出决算{{ 三公经费.公务接待费.决算 }}，完成年初预算的99.00%。"))
        .contains(
            "按数据算得 1.78万元 ÷ 2.00万元 = 89.00%，相差 10.00 个百分点 [fact.completion-differs]",
            "提示：改为 {{ 完成率(三公经费.公务接待费.决算, 三公经费.公务接待费.年初预算) }}");
  }

  @Test
  void findsTheRateOfTheAdjustedBudget() {
    assertThat(year.unit("公务接待费支出决算1.78万元，完成全年预算的89.00%。")).contains("1.78万元 ÷ 1.80万元 = 98.89%");
  }

  @Test
  void findsTheRateOfAProject() {
    assertThat(year.project("预算执行率98%。"))
        .contains(
            "14.40万元 ÷ 15.00万元 = 96.00%", "提示：改为 {{ 完成率(项目.科普示范县创建经费.执行数, 项目.科普示范县创建经费.预算数) }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费支出决算1.78万元，完成年初预算的89%。",
        "公务接待费支出决算1.78万元，完成预算的98.89%。",
        "公务接待费支出决算1.78万元，完成预算的89.00%。",
        "科普活动完成年初计划的80%。",
        "绩效目标完成率80%。"
      })
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
