package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft keeps nobody else from publishing, whatever is wrong in it. */
final class DraftsTest {
  private static final String NEXT_YEAR = "content/units/demo/2022/";
  private static final String BROKEN =
      """
      content/units/demo/2022/accounts.yml:2:8: 错误: YAML 写法有误，读到这里读不下去 [yaml.syntax]
      收入: [待填
                 ^
        提示：方括号 [] 里的各项用半角逗号隔开，并成对""";

  private final SmallSite site;

  /** The year 2022 is under way: its accounts cannot even be read. */
  DraftsTest(@TempDir Path folder) {
    site = SmallSite.valid(folder).file(NEXT_YEAR + "accounts.yml", "金额单位: 万元\n收入: [待填\n");
  }

  @Test
  void aDraftThatCannotBeReadIsLeftOut() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: 草稿\n");

    assertThat(site.build()).isEmpty();
    assertThat(site.path("public/units/demo/2021/accounts/index.html")).isRegularFile();
    assertThat(site.path("public/units/demo/2022")).doesNotExist();
  }

  @Test
  void aYearWhoseDayHasNotComeIsLeftOut() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: 公开\n公开日期: 2026-01-02\n");

    assertThat(site.build()).isEmpty();
    assertThat(site.path("public/units/demo/2021/accounts/index.html")).isRegularFile();
  }

  @Test
  void checkAndPreviewShowTheFaultsOfADraft() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: 草稿\n公开日期: 2023-09-01\n");

    assertThat(site.checkWithDrafts()).isEqualTo(BROKEN);
  }

  @Test
  void whatIsToBePublicBlocks() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: 公开\n公开日期: 2026-01-01\n决算格式: tongyong\n");

    assertThat(site.build()).isEqualTo(BROKEN);
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void aFormThatCannotBeReadBlocks() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: [草稿\n");

    assertThat(site.build())
        .isEqualTo(
            BROKEN
                + """

                content/units/demo/2022/disclosure.yml:1:8: 错误: YAML 写法有误，读到这里读不下去 [yaml.syntax]
                状态: [草稿
                           ^
                  提示：方括号 [] 里的各项用半角逗号隔开，并成对""");
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void aFormThatLeavesItsStateOpenBlocks() {
    site.file(NEXT_YEAR + "disclosure.yml", "状态: 草稿\n状态: 公开\n公开日期: 2023-09-01\n");

    assertThat(site.build())
        .isEqualTo(
            BROKEN
                + """

                content/units/demo/2022/disclosure.yml:2:1: 错误: 键“状态”重复 [key.duplicate]
                状态: 公开
                ^~~~
                  提示：留下一个，删去另一个
                  另见 content/units/demo/2022/disclosure.yml:1:1 第一次写在这里""");
    assertThat(site.path("public")).doesNotExist();
  }
}
