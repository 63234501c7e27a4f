package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link UnitsAreGiven}: what it finds, and what only looks like it. */
final class UnitsAreGivenTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.missing-unit");
  }

  @Test
  void findsAChange() {
    assertThat(told("上年度148.40万元，减少23.52。")).containsExactly("“23.52”后面缺少单位（元、万元或“%”）");
  }

  @Test
  void passesAChangeWithUnit() {
    assertThat(told("上年度148.40万元，减少23.52万元。")).isEmpty();
  }

  @Test
  void findsTheAmountThatAChangeIsMeasuredFrom() {
    assertThat(told("部门预算1181.45万元，较上年预算1127.37增加54.08万元。"))
        .containsExactly("“1127.37”后面缺少单位（元或万元）");
  }

  @Test
  void passesTwoAmountsWithOneUnit() {
    assertThat(told("支出由12.5增加到13.6万元。")).isEmpty();
  }

  @Test
  void findsThings() {
    assertThat(told("印制科普读本1万，发放到各乡镇。")).containsExactly("“1万”后面缺少量词（份、本、册）");
  }

  @Test
  void passesMyriads() {
    assertThat(told("科普经费16万，党建经费2万。")).isEmpty();
  }

  @Test
  void passesAChainThatEndsInAUnit() {
    assertThat(told("四个季度分别支出4.1、5.6、7.3、3.3万元，全年合计20.3万元。")).isEmpty();
  }

  @Test
  void findsAChainThatEndsInNone() {
    assertThat(told("支出4.1、5.6，全年合计20.3万元。")).containsExactly("“4.1”后面缺少单位（元或万元）");
  }
}
