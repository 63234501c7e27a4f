package io.mingzhang.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Comparisons}: where the earlier figure can stand, and which is the later one. */
final class ComparisonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支出105万元，比上年的100万元增加5万元，增长5%。        | 105万元 100万元 5万元 5%
          支出105万元（上年100万元），增加5万元、5%。           | 105万元 100万元 5万元 5%
          支出105万元（2022年：100万元），增幅5%。             | 105万元 100万元 - 5%
          支出105万元，比上年增加5万元（上年100万元）。          | 105万元 100万元 5万元 -
          收入105万元，增长5%。上年收入100万元。               | 105万元 100万元 - 5%
          接待费5万元，上年6万元，减少1万元。                  | 5万元 6万元 1万元 -
          印刷费6万元，比上年5万元多支出1万元，增幅20%。         | 6万元 5万元 1万元 20%
          2021年支出80万元，2022年支出100万元，2023年支出90万元，2022年较2021年增加20万元。 | 100万元 80万元 20万元 -
          """)
  void tiesTheTwoFigures(String text, String comparison) {
    assertThat(Read.comparisons(text)).containsExactly(comparison);
  }
}
