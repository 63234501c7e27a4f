package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link DefaultSeries}: what it finds, and what only looks like it. */
final class DefaultSeriesTest {
  @Test
  void findsTheName() {
    assertThat(Judged.rules("销售额\n科学技术")).contains("text.default-series");
  }

  @Test
  void passesTheWordInProse() {
    assertThat(Judged.rules("农产品销售额增长。")).doesNotContain("text.default-series");
  }
}
