package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link AveragesAgree}: what it finds, and what only looks like it. */
final class AveragesAgreeTest {
  @Test
  void findsAWrongProduct() {
    assertThat(Judged.messages("全年举办培训45期，每期32人，共培训1540人次。", "claim.average"))
        .containsExactly("写的是 1540人次，算得 45期 × 32人 = 1440人次");
  }

  @Test
  void findsAWrongTotalOfAPrice() {
    assertThat(Judged.messages("购置屏幕32台，单价3683元，共支出121856.00元。", "claim.average"))
        .containsExactly("写的是 121856.00元，算得 32台 × 3683元 = 117856元");
  }

  @Test
  void findsAWrongAverage() {
    assertThat(Judged.messages("全年因公出国（境）团组2个、累计4人次，支出11.47万元，人均5.74万元。", "claim.average"))
        .containsExactly("写的是 5.74万元，算得 11.47万元 ÷ 4人次 = 2.87万元");
  }

  @Test
  void passesTheRightProduct() {
    assertThat(Judged.alarms("全年举办培训45期，每期32人，共培训1440人次。")).isEmpty();
  }

  @Test
  void passesTheRightAverage() {
    assertThat(Judged.alarms("国内公务接待5批次、36人次，支出1.78万元，人均494.44元。")).isEmpty();
  }

  @Test
  void passesAPriceAlone() {
    assertThat(Judged.alarms("购置屏幕，单价3683元，均为国产。")).isEmpty();
  }
}
