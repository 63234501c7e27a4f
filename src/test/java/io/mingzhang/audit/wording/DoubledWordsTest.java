package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link DoubledWords}: what it finds, and what only looks like it. */
final class DoubledWordsTest {
  @Test
  void aWordWrittenManyTimesIsFoundOnce() {
    assertThat(Judged.rules("我们做好统筹统筹统筹统筹。")).containsExactly("text.doubled-word");
  }

  @Test
  void findsAName() {
    assertThat(Judged.rules("严格执行《预算法预算法》。")).contains("text.doubled-word");
  }

  @Test
  void findsAWord() {
    assertThat(Judged.rules("全年累计累计培训。")).contains("text.doubled-word");
  }

  @Test
  void passesWhatIsMeant() {
    assertThat(Judged.rules("开展研究研讨，一步一步推进，制定资产管理管理办法。")).doesNotContain("text.doubled-word");
  }
}
