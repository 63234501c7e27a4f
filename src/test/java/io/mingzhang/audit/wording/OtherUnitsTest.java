package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link OtherUnits}: what it finds, and what only looks like it. */
final class OtherUnitsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.self-name");
  }

  @Test
  void findsTheAccountsOfAUnitElsewhere() {
    assertThat(told("白坞区统计局2023年度部门决算\n松屿县残疾人联合会本年度财政拨款支出均按预算执行。"))
        .containsExactly("这里说的是“松屿县残疾人联合会”，标题是“白坞区统计局”的");
  }

  @Test
  void findsTheAccountsOfANeighbour() {
    assertThat(told("白坞区统计局2023年度部门决算\n白坞区审计局2023年度收入合计10万元。"))
        .containsExactly("这里说的是“白坞区审计局”，标题是“白坞区统计局”的");
  }

  @Test
  void passesWhatOthersDo() {
    assertThat(told("白坞区统计局2023年度部门决算\n松屿县统计局来访交流。白坞区财政局2023年预算批复及时。")).isEmpty();
  }

  @Test
  void passesAShortNameOfItself() {
    assertThat(told("云汀县科学技术协会2023年度部门决算\n云汀县科协2023年度收入合计10万元。")).isEmpty();
  }

  @Test
  void passesAUnitBelow() {
    assertThat(told("白坞区统计局2023年度部门决算\n下属白坞区普查中心一家。\n白坞区普查中心2023年度收入合计10万元。")).isEmpty();
    assertThat(told("云汀市财政局2023年度部门决算\n松屿县财政局2023年度收入合计10万元。")).isEmpty();
  }

  @Test
  void findsTheWorkOfSocialScientists() {
    assertThat(told("云汀县科协夯实社科联建设。")).containsExactly("“社科联建设”是社科联的工作，这里是科协");
    assertThat(told("云汀县社科联夯实社科联建设。")).isEmpty();
  }

  @Test
  void findsANameRunTogether() {
    assertThat(told("云汀县科协认真履职。云汀县科协技术协会内设办公室。")).containsExactly("单位名称写成了“科协技术协会”");
  }
}
