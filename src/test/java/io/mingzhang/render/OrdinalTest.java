package io.mingzhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {
  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "34, 三十四", "100, 100"})
  void sectionsAreNumberedInChinese(int number, String numeral) {
    assertThat(Ordinal.of(number)).isEqualTo(numeral);
  }
}
