package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Instructions}: what it finds, and what only looks like it. */
final class InstructionsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.template-rest");
  }

  private static String rest(String words) {
    return "“" + words + "”像是模板里没有填写或没有删去的字";
  }

  @Test
  void findsWhatToDoWhenThereIsNone() {
    assertThat(told("无此项支出。（如无此项支出，请说明并公开空表）")).containsExactly(rest("（如无此项支出，请说明并公开空表）"));
    assertThat(told("支出0万元（若无，则填0）。")).containsExactly(rest("（若无，则填0）"));
  }

  @Test
  void findsWhatToFill() {
    assertThat(told("主要职责（根据实际情况说明）。")).containsExactly(rest("（根据实际情况说明）"));
    assertThat(told("内设机构（各单位按实际情况填写）。")).containsExactly(rest("（各单位按实际情况填写）"));
    assertThat(told("增减原因（请逐项说明）。")).containsExactly(rest("（请逐项说明）"));
  }

  @Test
  void passesWhatReadersAreAsked() {
    assertThat(told("公开电话0740-6601234（如有疑问，请拨打公开电话说明）。（请见附件2）（详情请见附表）")).isEmpty();
  }

  @Test
  void passesWhatIsToldInBrackets() {
    assertThat(told("补助标准（根据实际情况确定）已公布，报表由各单位据实填写。")).isEmpty();
  }
}
