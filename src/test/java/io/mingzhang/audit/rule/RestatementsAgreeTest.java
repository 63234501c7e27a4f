package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link RestatementsAgree}: what it finds, and what only looks like it. */
final class RestatementsAgreeTest {
  @Test
  void findsAnotherAmount() {
    assertThat(Judged.messages("公务用车保险费38831.30元，即38.83万元。", "claim.unit-slip"))
        .containsExactly("38831.30元就是 3.88万元，这里写的是 38.83万元");
  }

  @Test
  void findsTheWrongUnit() {
    assertThat(Judged.messages("公务接待费1.50万元（即14976万元）。", "claim.unit-slip"))
        .containsExactly("前面是 1.50万元，这里说就是 14976万元：不是同一个数");
  }

  @Test
  void passesTheSameAmount() {
    assertThat(Judged.alarms("公务用车保险费38831.30元（3.88万元）。")).isEmpty();
  }

  @Test
  void passesARoundedOne() {
    assertThat(Judged.alarms("公务接待费1.50万元（即14976元）。")).isEmpty();
  }

  @Test
  void passesWhatIsNoRestatement() {
    assertThat(Judged.alarms("公务接待费1.50万元，会议费2.60万元。")).isEmpty();
  }
}
