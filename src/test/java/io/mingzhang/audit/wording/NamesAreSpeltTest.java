package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import io.mingzhang.diag.Diagnostic;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** {@link NamesAreSpelt}: what it finds, and what only looks like it. */
final class NamesAreSpeltTest {
  @Test
  void findsAMisspeltName() {
    assertThat(Judged.findings("其他科普指出（项）"))
        .extracting(Diagnostic::rule, Diagnostic::message, Diagnostic::hint)
        .containsExactly(Tuple.tuple("text.old-name", "“指出（项）”像是写错了字", "应是“支出（项）”"));
  }

  @Test
  void passesTheVerb() {
    assertThat(Judged.rules("文件指出（见附件）。")).doesNotContain("text.old-name");
  }
}
