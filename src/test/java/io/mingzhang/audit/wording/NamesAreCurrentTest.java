package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import io.mingzhang.diag.Diagnostic;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link NamesAreCurrent}: what it finds, and what only looks like it. */
final class NamesAreCurrentTest {
  @Test
  void findsAnOldName() {
    assertThat(Judged.findings("2021年医疗卫生与计划生育支出3.69万元。"))
        .extracting(Diagnostic::rule, Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            Tuple.tuple("text.old-name", "“医疗卫生与计划生育支出”2019 年起叫“卫生健康支出”", "改用 2021 年的科目名称"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年医疗卫生（类）3.69万元。",
        "2021年行政事业单位离退休（款）3.69万元。",
        "2021年行政事业单位离退休支出（款）3.69万元。",
        "2021年资源勘探信息等支出3.69万元。",
        "2022年扶贫（款）其他扶贫支出（项）3.69万元。"
      })
  void findsAnOldNameWithItsLevel(String text) {
    assertThat(Judged.rules(text)).contains("text.old-name");
  }

  @Test
  void aNameThatChangedTwiceIsToldAsItIsNow() {
    assertThat(Judged.findings("2021年医疗卫生（类）3.69万元。"))
        .extracting(Diagnostic::message)
        .contains("“医疗卫生（类）”2019 年起叫“卫生健康支出（类）”");
    assertThat(Judged.findings("2016年医疗卫生（类）3.69万元。"))
        .extracting(Diagnostic::message)
        .contains("“医疗卫生（类）”2014 年起叫“医疗卫生与计划生育支出（类）”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年医疗卫生与计划生育支出3.69万元。",
        "2019年行政事业单位离退休（款）3.69万元。",
        "2021年用于医疗卫生支出3.69万元。",
        "2022年产业扶贫（款）3.69万元。",
        "医疗卫生与计划生育支出3.69万元。"
      })
  void passesTheNameOfItsTimeAndOtherWords(String text) {
    assertThat(Judged.rules(text)).doesNotContain("text.old-name");
  }
}
