package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link FlatWording}: what it finds, and what only looks like it. */
final class FlatWordingTest {
  @Test
  void findsThan() {
    assertThat(Judged.rules("支出比2020年持平。")).contains("text.wording");
  }

  @Test
  void passesWith() {
    assertThat(Judged.rules("支出与2020年相比持平。")).doesNotContain("text.wording");
  }
}
