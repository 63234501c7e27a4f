package io.mingzhang.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "237.50, 284.50, 比上年减少47.00万元，下降16.52%",
    "209.70, 229.52, 比上年减少19.82万元，下降8.64%",
    "14.93, 18.63, 比上年减少3.70万元，下降19.86%",
    "0.68, 0.67, 比上年增加0.01万元，增长1.49%",
    "1.78, 1.780, 与上年持平",
    "0, 0, 与上年持平",
    "5, 0, 上年无此项",
    "0, 5, 比上年减少5.00万元，下降100.00%",
    "1, -1, 比上年增加2.00万元",
    "1.001, 1, 与上年基本持平",
    "1, , 上年数未提供",
    ", 1, 未提供"
  })
  void changeIsToldInSetPhrases(
      @Nullable BigDecimal now, @Nullable BigDecimal before, String words) {
    assertThat(Wording.change(now, before, Measure.WAN_YUAN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "1, 1.00", "1.005, 1.01", "-1.005, -1.01", "1E+3, 1000.00", ", —"})
  void moneyHasTwoDecimals(@Nullable BigDecimal value, String printed) {
    assertThat(Format.money(value)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"0.00, 0", "36, 36", "1E+2, 100", "99.80, 99.8", ", —"})
  void countsHaveNoMoreDecimalsThanTheyNeed(@Nullable BigDecimal value, String printed) {
    assertThat(Format.count(value)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"124.88, 127.10, 98.25%", "1, 3, 33.33%", "0, 5, 0.00%", "1, 0, —", "1, , —"})
  void percentagesHaveTwoDecimals(
      @Nullable BigDecimal part, @Nullable BigDecimal whole, String printed) {
    assertThat(Format.percent(part, whole)).isEqualTo(printed);
  }

  @Test
  void whatIsUnknownIsNeverZero() {
    assertThat(Format.inText(null, Measure.WAN_YUAN)).isEqualTo("未提供");
  }
}
