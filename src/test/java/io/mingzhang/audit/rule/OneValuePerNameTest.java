package io.mingzhang.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import org.junit.jupiter.api.Test;

/** {@link OneValuePerName}: what it finds, and what only looks like it. */
final class OneValuePerNameTest {
  @Test
  void findsTwoValues() {
    assertThat(Judged.rules("2021年机关运行经费支出14.93万元。\n2021年机关运行经费支出15.93万元。"))
        .contains("claim.two-values");
  }

  @Test
  void passesAnotherYear() {
    assertThat(Judged.rules("2021年机关运行经费支出14.93万元。\n2020年机关运行经费支出15.93万元。"))
        .doesNotContain("claim.two-values");
  }

  @Test
  void passesAnotherColumn() {
    assertThat(Judged.rules("公务接待费年初预算2万元，公务接待费决算1万元。")).doesNotContain("claim.two-values");
  }

  @Test
  void passesThePartsOfABudget() {
    assertThat(
            Judged.alarms(
                "2021年“三公”经费预算合计2.4万元，其中：公务接待费2.4万元。\n2021年“三公”经费支出决算1.78万元，其中：公务接待费1.78万元。"))
        .isEmpty();
  }
}
