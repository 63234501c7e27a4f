package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link DoubledWords}: what it finds, and what only looks like it. */
final class DoubledWordsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.doubled-word");
  }

  @Test
  void aWordWrittenManyTimesIsFoundOnce() {
    assertThat(told("我们做好统筹统筹统筹统筹。")).containsExactly("“统筹”连写了两遍");
  }

  @Test
  void findsAName() {
    assertThat(told("严格执行《预算法预算法》。")).containsExactly("“预算法”连写了两遍");
  }

  @Test
  void findsAWord() {
    assertThat(told("全年累计累计培训。")).containsExactly("“累计”连写了两遍");
    assertThat(told("经费一直一直不足，逐步逐步改善。")).containsExactly("“一直”连写了两遍", "“逐步”连写了两遍");
  }

  @Test
  void aVerbBeginsNoCompound() {
    assertThat(told("下一步将加强加强项目前期论证。")).containsExactly("“加强”连写了两遍");
  }

  @Test
  void passesWhatIsMeant() {
    assertThat(told("开展研究研讨，一步一步推进，制定资产管理管理办法。")).isEmpty();
  }

  @Test
  void passesOneByOne() {
    assertThat(told("一笔一笔核实，一项一项对照，一村一村走访，逐条逐条研究；协会会前研究研判。")).isEmpty();
  }
}
