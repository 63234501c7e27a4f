package io.mingzhang.audit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link FiguresAgree}: what it finds, and what only looks like it. */
final class FiguresAgreeTest {
  private static DemoYear year;

  @BeforeAll
  static void read(@TempDir Path folder) {
    year = DemoYear.in(folder);
  }

  @Test
  void tellsBothFiguresTheDifferenceThePlaceAndTheMend() {
    assertThat(year.unit("公务接待费支出1.87万元。"))
        .isEqualTo(
            """
            说明.md:1:8: 错误: 写的是 1.87万元，数据里的“三公经费.公务接待费.决算”是 1.78万元，相差 0.09万元 [fact.figure-differs]
            公务接待费支出1.87万元。
                          ^~~~~~~~
              提示：改为 {{ 三公经费.公务接待费.决算 }}；数据有误的，改数据
              另见 content/units/demo/2021/accounts.yml:17:39 数据里的“三公经费.公务接待费.决算”""");
  }

  @Test
  void tellsYuanFromWanYuan() {
    assertThat(year.unit("2021年度机关运行经费支出18.78元。"))
        .contains(
            "写的是 18.78元，数据里的“机关运行经费.决算”是 18.78万元，差一万倍：元应是万元 [fact.unit-slip]",
            "提示：改为 {{ 机关运行经费.决算 }}");
  }

  @Test
  void tellsACutDigitFromAnError() {
    assertThat(year.unit("公务接待费支出1.7万元。"))
        .contains("提示: 写的是 1.7万元，数据里的“三公经费.公务接待费.决算”是 1.78万元，末位是截去的，四舍五入应进位 [fact.rounding-tail]");
  }

  @Test
  void findsLastYearsAndTheBudgets() {
    assertThat(year.unit("2020年公务接待费1.60万元。")).contains("上年.三公经费.公务接待费.决算”是 1.50万元");
    assertThat(year.unit("公务接待费年初预算2.10万元。")).contains("三公经费.公务接待费.年初预算”是 2.00万元");
    assertThat(year.unit("公务接待费全年预算1.90万元。")).contains("三公经费.公务接待费.预算”是 1.80万元");
  }

  @Test
  void takesTheMoneyFromTheWordsAround() {
    String wrong = "，其中：基本支出92.39万元；项目支出60.57万元。";
    assertThat(year.unit("一般公共预算财政拨款支出156.96万元" + wrong)).contains("“一般公共预算支出.项目支出”是 64.57万元");
    assertThat(year.unit("本年支出合计176.96万元" + wrong)).contains("“支出.项目支出”是 84.57万元");
  }

  @Test
  void findsTheFiguresOfAProject() {
    assertThat(year.project("全年预算15.00万元，全年执行数14.00万元。"))
        .contains(
            "写的是 14.00万元，数据里的“项目.科普示范县创建经费.执行数”是 14.40万元，相差 0.40万元",
            "提示：改为 {{ 项目.科普示范县创建经费.执行数 }}");
    assertThat(year.unit("科普示范县创建经费项目执行数14.00万元。")).contains("执行数”是 14.40万元");
    assertThat(year.project("公务接待费0.50万元。")).isEmpty();
  }

  @Test
  void isWaivedInPlace() {
    assertThat(year.unit("公务接待费支出1.87万元。<!-- 核对豁免: 含上年结转 -->"))
        .contains("已豁免（含上年结转）：写的是 1.87万元", "[claim.waived]")
        .doesNotContain("错误");
  }

  @Test
  void doesNotCompareWhatIsBound() {
    assertThat(year.unit("公务接待费支出{{ 三公经费.公务接待费.决算 }}，另有会议费9.00万元。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年公务接待费支出决算为1.78万元。",
        "公务接待费支出1.8万元。",
        "公务接待费支出17800元。",
        "公务接待费年初预算2万元，支出决算1.78万元，完成年初预算的89%。",
        "2020年公务接待费1.5万元。",
        "上年公务接待费1.50万元。",
        "2019年公务接待费9.00万元。",
        "2021年收入合计229.70万元。",
        "一般公共预算财政拨款支出156.96万元。",
        "本年一般公共预算财政拨款支出156.96万元，其中：基本支出92.39万元；项目支出64.57万元。",
        "本年支出合计176.96万元，其中：基本支出92.39万元；项目支出84.57万元。",
        "科学技术支出（类）科学技术管理事务（款）行政运行（项）（2060101）：全年预算为95.00万元，支出决算为92.39万元。",
        "科学技术（类）支出156.96万元。"
      })
  void passesWhatTheDataSay(String text) {
    assertThat(year.unit(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "科普中心公务接待费支出9.00万元。",
        "上半年，公务接待费支出0.90万元。",
        "2022年安排公务接待费2.20万元。",
        "项目支出65.00万元。",
        "项目支出中的科普活动支出9.00万元。",
        "公务接待费、会议费、培训费共9.00万元。",
        "公务接待费、会议费分别为9.00万元、8.00万元。",
        "科技馆：公务接待费9.00万元。",
        "活动组织顺利，支出9.00万元。",
        "## 一般公共预算财政拨款支出决算情况\n\n2021年支出合计156.96万元。",
        "公务接待费支出{{ 三公经费.公务接待费.决算 }}，印刷费9.00万元。",
        "近三年公务接待费9.00万元。"
      })
  void leavesAloneWhatMayBeAnother(String text) {
    assertThat(year.unit(text)).isEmpty();
  }
}
