package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link RatesAgree}: what it finds, and what only looks like it. */
final class RatesAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsTheRateOverLastYear() {
    assertThat(year.unit("公务接待费支出1.78万元，比上年增长28.67%。"))
        .contains(
            "写的是增长 28.67%，数据里“三公经费.公务接待费.决算”本年 1.78万元、上年 1.50万元，应是增长 18.67%，相差 10.00 个百分点 [fact.rate-differs]",
            "把增减额和增减率一起改为 {{ 较上年(三公经费.公务接待费.决算) }}");
  }

  @Test
  void namesTheWrongBase() {
    assertThat(year.unit("公务接待费支出1.78万元，比上年增长15.73%。")).contains("15.73% 用了本年数作基数");
  }

  @Test
  void findsTheDirection() {
    assertThat(year.unit("机关运行经费支出18.78万元，比上年增长6.10%。")).contains("应是下降 6.10%，增减方向写反了");
  }

  @Test
  void findsARateOfNothing() {
    assertThat(year.unit("政府性基金预算财政拨款收入20.00万元，比上年增长100%。"))
        .contains("“上年.收入.政府性基金预算财政拨款”是 0.00万元，没有增减率");
  }

  @Test
  void tellsACutDigit() {
    assertThat(year.unit("公务接待费支出1.78万元，比上年增长18.66%。")).contains("末位是截去的 [fact.rounding-tail]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费支出1.78万元，比上年增长18.67%。",
        "公务接待费支出1.78万元，比上年增长19%。",
        "机关运行经费支出18.78万元，比上年减少1.22万元，下降6.1%。",
        "公务接待费支出1.78万元，人均会议费比上年增长50%。",
        "公务接待费支出1.78万元，比2019年增长50%。"
      })
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
