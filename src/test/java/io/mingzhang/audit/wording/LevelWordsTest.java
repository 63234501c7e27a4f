package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link LevelWords}: what it finds, and what only looks like it. */
final class LevelWordsTest {
  @Test
  void findsTheCity() {
    assertThat(Judged.rules("泸县科协促进全市公民素质提升。")).contains("text.level-word");
  }

  @Test
  void passesAnHonour() {
    assertThat(Judged.rules("泸县科协推荐的同志荣获全市最美科技工作者。")).doesNotContain("text.level-word");
  }

  @Test
  void passesACityUnit() {
    assertThat(Judged.rules("宁乡市科协促进全市公民素质提升。")).doesNotContain("text.level-word");
  }
}
