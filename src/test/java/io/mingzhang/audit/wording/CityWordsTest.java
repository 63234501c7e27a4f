package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link CityWords}: what it finds, and what only looks like it. */
final class CityWordsTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.level-word");
  }

  @Test
  void findsTheCityAsTheObjectOfTheWork() {
    assertThat(told("泸县科协促进全市公民素质提升。")).containsExactly("单位是县级的，这里写的是“全市”");
    assertThat(told("禾汀县水利局负责全市水利工程建设，为县级预算单位。")).containsExactly("单位是县级的，这里写的是“全市”");
  }

  @Test
  void findsTheCityThatCounts() {
    assertThat(told("禾汀县市场监督管理局2023年度部门决算\n全市新登记经营主体3280户。")).containsExactly("单位是县级的，这里写的是“全市”");
  }

  @Test
  void findsTheLeadersOfTheCity() {
    assertThat(told("禾汀县水利局在市委、市政府的坚强领导下完成任务。")).containsExactly("单位是县级的，这里写的是“市委、市政府”");
    assertThat(told("禾汀县水利局2023年度部门决算\n我市降雨偏多。")).containsExactly("单位是县级的，这里写的是“我市”");
  }

  @Test
  void passesHonoursAndOrders() {
    assertThat(told("泸县科协推荐的同志荣获全市最美科技工作者。")).isEmpty();
    assertThat(told("禾汀县水利局2023年度部门决算\n贯彻落实市委、市政府的部署，向市委汇报，按照全市统一部署推进。")).isEmpty();
    assertThat(told("禾汀县水利局2023年度部门决算\n全市12个县区中排名第二，全市考核得95分，市局部署、市级荣誉各1项。")).isEmpty();
  }

  @Test
  void passesAList() {
    assertThat(told("禾汀县水利局2023年度部门决算\n服务全市、全县大局。")).isEmpty();
  }

  @Test
  void passesAMarket() {
    assertThat(told("禾汀县水利局2023年度部门决算\n服务全市场主体。")).isEmpty();
  }

  @Test
  void passesACityUnit() {
    assertThat(told("宁乡市科协促进全市公民素质提升。")).isEmpty();
  }
}
