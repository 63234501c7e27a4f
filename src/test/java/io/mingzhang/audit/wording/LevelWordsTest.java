package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link LevelWords}: what it finds, and what only looks like it. */
final class LevelWordsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.level-word");
  }

  @Test
  void findsACountyInADistrict() {
    assertThat(told("白坞区统计局围绕县委、县政府中心工作，按照全县统一部署开展自评。"))
        .containsExactly("单位是区级的，这里写的是“县委、县政府”", "单位是区级的，这里写的是“全县”");
  }

  @Test
  void findsADistrictInACounty() {
    assertThat(told("松屿县水利局2023年度部门决算\n全区水库安全度汛，我区未发生险情。"))
        .containsExactly("单位是县级的，这里写的是“全区”", "单位是县级的，这里写的是“我区”");
  }

  @Test
  void findsATownshipInATown() {
    assertThat(told("石渡镇人民政府2023年度部门决算\n全乡粮食增产，乡镇企业发展。")).containsExactly("单位是镇级的，这里写的是“全乡”");
  }

  @Test
  void theLastLevelOfTheNameCounts() {
    assertThat(told("云汀市白坞区教育局2023年度部门决算\n全县学校安全有序。")).containsExactly("单位是区级的，这里写的是“全县”");
  }

  @Test
  void passesItsOwnLevel() {
    assertThat(told("白坞区统计局按照全区统一部署开展自评，区委、区政府重视。")).isEmpty();
  }

  @Test
  void passesAnotherPlace() {
    assertThat(told("白坞区统计局2023年度部门决算\n赴松屿县政府学习，各县区参加，依据县级以上机关的规定。")).isEmpty();
  }

  @Test
  void passesOtherWords() {
    assertThat(told("松屿县水利局2023年度部门决算\n跨区域协作，园区委托建设，社区政府购买服务，全区域覆盖。")).isEmpty();
  }

  @Test
  void allOfAnAutonomousRegionIsNoDistrict() {
    assertThat(told("松屿县水利局2023年度部门决算\n自治区水利厅通报，全区排名第三。")).isEmpty();
  }

  @Test
  void aDevelopmentZoneLiesInACounty() {
    assertThat(told("松屿开发区管委会2023年度部门决算\n全县招商工作会议在我区召开。")).isEmpty();
  }
}
