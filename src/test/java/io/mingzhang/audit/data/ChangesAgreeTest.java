package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link ChangesAgree}: what it finds, and what only looks like it. */
final class ChangesAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsTheDifferenceOfTheTwoYears() {
    assertThat(year.unit("公务接待费支出1.78万元，比上年增加0.38万元。"))
        .contains(
            "写的是增加 0.38万元，数据里“三公经费.公务接待费.决算”本年 1.78万元、上年 1.50万元，应是增加 0.28万元，相差 0.10万元 [fact.change-differs]",
            "提示：把增减额和增减率一起改为 {{ 较上年(三公经费.公务接待费.决算) }}");
  }

  @Test
  void findsTheDirection() {
    assertThat(year.unit("机关运行经费支出18.78万元，比2020年增加1.22万元。"))
        .contains("应是减少 1.22万元，增减方向写反了 [fact.change-differs]");
  }

  @Test
  void findsTheUnit() {
    assertThat(year.unit("机关运行经费支出18.78万元，比上年减少1.22元。")).contains("差一万倍，元与万元写错 [fact.unit-slip]");
  }

  @Test
  void findsADifferenceFromTheBudget() {
    assertThat(year.unit("公务接待费决算比年初预算减少0.32万元。")).contains("应是减少 0.22万元");
  }

  @Test
  void comparesWithABoundFigure() {
    assertThat(year.unit("支出{{ 支出.合计 }}，比上年减少33.04万元。")).contains("应是减少 23.04万元");
  }

  @Test
  void findsAnOwnLabel() {
    assertThat(year.unit("本年支出比上年减少24.04万元。")).contains("“支出.合计”本年 176.96万元、上年 200.00万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费支出1.78万元，比上年增加0.28万元。",
        "公务接待费支出1.78万元，比上年增加0.3万元。",
        "机关运行经费支出18.78万元，比2020年减少1.22万元。",
        "机关运行经费支出18.78万元，比2019年减少9.00万元。",
        "公务接待费支出1.78万元，会议费比上年减少9.00万元。",
        "机关运行经费支出18.78万元，主要原因是差旅费减少9.00万元。",
        "公务接待费支出1.78万元。科普活动经费比上年减少9.00万元。",
        "一般公共预算财政拨款支出156.96万元，比上年减少9.00万元。",
        "支出{{ 支出.合计 }}，比上年减少23.04万元。"
      })
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
