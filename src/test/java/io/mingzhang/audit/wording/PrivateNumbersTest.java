package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link PrivateNumbers}: what it finds, and what only looks like it. */
final class PrivateNumbersTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.identity-number");
  }

  @Test
  void findsAnIdentityNumber() {
    assertThat(told("领款人11010519491231002X。")).containsExactly("这里像是居民身份证号码");
  }

  @Test
  void passesAWrongCheckDigit() {
    assertThat(told("编号110105194912310021。")).isEmpty();
  }

  @Test
  void findsAWrongNumberThatIsNamed() {
    assertThat(told("身份证号码：110105194912310021。")).containsExactly("这里像是居民身份证号码");
  }

  @Test
  void findsACardThatIsNamed() {
    assertThat(Judged.messages("银行卡号：6222020000000001234", "text.bank-card"))
        .containsExactly("这里像是银行卡号");
  }

  @Test
  void passesTheNumberOfAProject() {
    assertThat(Judged.messages("项目代码6222020000000001234", "text.bank-card")).isEmpty();
  }
}
