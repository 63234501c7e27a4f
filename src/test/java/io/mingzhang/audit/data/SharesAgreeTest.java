package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SharesAgree}: what it finds, and what only looks like it. */
final class SharesAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsTheShareOfANamedWhole() {
    assertThat(year.unit("一般公共预算财政拨款支出156.96万元，占本年支出合计的98.70%。"))
        .contains(
            "写的是 98.70%，按数据算得 156.96万元 ÷ 176.96万元 = 88.70%，相差 10.00 个百分点 [fact.share-differs]",
            "提示：改为 {{ 占比(一般公共预算支出.合计, 支出.合计) }}");
  }

  @Test
  void findsTheShareOfABoundFigure() {
    assertThat(year.unit("项目支出{{ 支出.项目支出 }}，占本年支出合计的57.79%。"))
        .contains("84.57万元 ÷ 176.96万元 = 47.79%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一般公共预算财政拨款支出156.96万元，占本年支出合计的88.70%。",
        "一般公共预算财政拨款支出156.96万元，占本年支出合计的89%。",
        "项目支出{{ 支出.项目支出 }}，占本年支出合计的47.79%。",
        "公务接待费1.78万元，占会议费的50%。",
        "科普活动占全年工作的60%。",
        "项目支出占支出合计{{ 支出.合计 }}的47.79%。"
      })
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
