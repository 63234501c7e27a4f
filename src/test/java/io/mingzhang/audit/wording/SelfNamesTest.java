package io.mingzhang.audit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.audit.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link SelfNames}: what it finds, and what only looks like it. */
final class SelfNamesTest {
  private static List<String> told(String text) {
    return Judged.messages(text, "text.self-name");
  }

  @Test
  void findsAnotherKind() {
    assertThat(told("泸县科协认真履职。我办在职人员2人。")).containsExactly("“我办”不是这个单位的自称（应是“我会”）");
  }

  @Test
  void passesItsOwnKind() {
    assertThat(told("泸县科协认真履职。我会在职人员2人。")).isEmpty();
  }

  @Test
  void passesANeutralWord() {
    assertThat(told("泸县科协认真履职。我单位在职人员2人。")).isEmpty();
  }

  @Test
  void knowsTheKindByTheEndOfTheFullName() {
    assertThat(told("云汀县文化馆是公益一类事业单位。我局开展活动12场。")).containsExactly("“我局”不是这个单位的自称（应是“我馆”）");
    assertThat(told("云汀县退役军人事务局内设5个股室。本院接待来访120人次。")).containsExactly("“本院”不是这个单位的自称（应是“我局”）");
    assertThat(told("云汀县卫生监督所2023年度部门决算\n我中心开展检查100次。")).containsExactly("“我中心”不是这个单位的自称（应是“我所”）");
  }

  @Test
  void theTitleSaysWhoSpeaksHoweverOftenAnotherIsNamed() {
    String text = "云汀县疾病预防控制中心2023年度自评报告\n云汀县卫生健康局主管。云汀县卫生健康局考核。我%s加强协作。";
    assertThat(told(text.formatted("中心"))).isEmpty();
    assertThat(told(text.formatted("局"))).containsExactly("“我局”不是这个单位的自称（应是“我中心”）");
  }

  @Test
  void theTitleGoesOnToTheUnitWithinAnother() {
    assertThat(told("云汀县公安局交通警察大队2023年度部门决算\n我大队查处违法行为。")).isEmpty();
  }

  @Test
  void aTownAndAStreetSpeakForThemselves() {
    assertThat(told("石渡镇人民政府2023年度部门决算\n我镇下辖16个村。我局负责。")).containsExactly("“我局”不是这个单位的自称（应是“我镇”）");
    assertThat(told("石渡镇中心小学2023年度部门决算\n我校有教师30人。")).isEmpty();
  }

  @Test
  void passesOtherWordsThatBeginAlike() {
    assertThat(told("云汀县档案馆2023年度部门决算\n本办法自印发之日起施行。基本所需资金已到位。我部门无结余。人人自我会诊。本会议听取汇报。")).isEmpty();
  }

  @Test
  void doesNotTakeThoseAboveForTheUnit() {
    assertThat(told("年初预算由县财政局批复。我馆严格执行。")).isEmpty();
  }

  @Test
  void doesNotTakeAGuestForTheUnit() {
    assertThat(told("活动邀请县教育局参加。我馆严格执行预算。")).isEmpty();
    assertThat(told("白坞区财政局内设5个股室。县档案馆来访。我局严格执行预算。")).isEmpty();
  }
}
