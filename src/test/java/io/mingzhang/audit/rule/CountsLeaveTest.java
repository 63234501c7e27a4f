package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link CountsLeave}: what it finds, and what only looks like it. */
final class CountsLeaveTest {
  @Test
  void findsAWrongRest() {
    assertThat(Judged.messages("重点工作58项，实际完成55项（未完成7项）。", "claim.left-over"))
        .containsExactly("写的是 7项，58项 减去 55项 是 3项");
  }

  @Test
  void findsItBehindARate() {
    assertThat(Judged.messages("受理来信43件次，办结25件次，办结率58.14%，21件次正在办理。", "claim.left-over"))
        .containsExactly("写的是 21件次，43件次 减去 25件次 是 18件次");
  }

  @Test
  void passesTheRest() {
    assertThat(Judged.alarms("重点工作58项，实际完成55项（未完成3项）。")).isEmpty();
  }

  @Test
  void passesWhatIsOfSomethingElse() {
    assertThat(Judged.alarms("重点工作58项，开展培训55期，未完成3项。")).isEmpty();
  }
}
