package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link CountsAgree}: what it finds, and what only looks like it. */
final class CountsAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void findsBatchesAndVisitors() {
    assertThat(year.unit("国内公务接待6批次、35人次。"))
        .contains(
            "写的是 6批次，数据里的“三公经费.公务接待费.国内批次”是 5批次，相差 1批次 [fact.count-differs]",
            "提示：数字改为 {{ 三公经费.公务接待费.国内批次 }}（单位照写）",
            "写的是 35人次，数据里的“三公经费.公务接待费.国内人次”是 36人次");
  }

  @Test
  void findsVehicles() {
    assertThat(year.unit("年末公务用车保有量2辆。")).contains("“三公经费.公务用车运行维护费.保有”是 1辆");
  }

  @Test
  void findsProjects() {
    assertThat(year.unit("本部门对5个项目编制了绩效目标，对4个项目开展了绩效自评。"))
        .contains("“绩效管理.编制绩效目标”是 4个", "“绩效管理.绩效自评”是 3个");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国内公务接待5批次、36人次。",
        "2021年国内公务接待5批次，接待36人次。",
        "外事接待0批次、0人次。",
        "因公出国（境）团组0个、0人次。",
        "公务用车保有量1辆。",
        "对4个项目编制了绩效目标。",
        "对2个示范项目编制了绩效目标。",
        "科普大篷车3辆。",
        "共接待来访群众9批次、90人次。",
        "单价50万元以上通用设备0台（套）。",
        "2020年国内公务接待9批次、90人次。"
      })
  void passes(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
