package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link UnitHeads}: what it finds, and what only looks like it. */
final class UnitHeadsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.missing-unit");
  }

  @Test
  void theHeadGivesTheUnitOfTheLinesBelow() {
    assertThat(told("（单位：万元）\n采购支出总额 35.30，其中货物 21.36、服务 13.94。\n上年总额 33.09，增加 2.21。")).isEmpty();
  }

  @Test
  void aLineWithItsOwnUnitsEndsIt() {
    assertThat(told("单位：万元\n本年收入合计 219.88\n本年支出合计 219.37万元。\n上年支出合计 200.11。"))
        .containsExactly("“200.11”后面缺少单位（元或万元）");
  }

  @Test
  void aHeadingEndsIt() {
    assertThat(told("单位：万元\n一、支出\n本年支出合计 219.37。")).containsExactly("“219.37”后面缺少单位（元或万元）");
  }
}
