package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link ScoresAgree}: what it finds, and what only looks like it. */
final class ScoresAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsTheScoreOfAProject() {
    assertThat(year.project("项目自评得分95.5分，等级为良。"))
        .contains(
            "写的是 95.5分，自评的“项目.科普示范县创建经费.总分”是 96.5分，相差 1分 [fact.score-differs]",
            "提示：改为 {{ 项目.科普示范县创建经费.总分 }}");
  }

  @Test
  void findsTheGrade() {
    assertThat(year.project("自评得分96.5分，等级为良。")).contains("写的等级是“良”，自评的等级是“优”");
  }

  @Test
  void findsTheScoreOfTheUnit() {
    assertThat(year.unit("部门整体支出绩效自评得分98.8分，等级为优。")).contains("自评的“自评.总分”是", "提示：改为 {{ 自评.总分 }}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算执行率得分9分。", "项目自评平均得分90分。", "满分100分。", "2020年自评得分80分。"})
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
