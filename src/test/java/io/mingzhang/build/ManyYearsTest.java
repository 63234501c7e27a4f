package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit with several years: its lines, and the ways between the years. */
final class ManyYearsTest {
  private static final String FOLDER =
      SmallSite.ACCOUNTS.replace("content/", "").replace("2021/accounts.yml", "");

  @Test
  void theYearsAreDrawnAndLeadToEachOther(@TempDir Path folder) {
    SmallSite site = SmallSite.valid(folder);
    for (String year : new String[] {"2019", "2023"}) {
      for (String file : new String[] {"disclosure.yml", "accounts.yml", "accounts.md"}) {
        site.file(
            SmallSite.ACCOUNTS.replace("2021/accounts.yml", year + "/" + file),
            site.text(SmallSite.ACCOUNTS.replace("accounts.yml", file)));
      }
    }
    assertThat(site.build()).doesNotContain("错误");

    Document unit = page(site, "index.html");
    assertThat(unit.select("#trends figcaption").eachText())
        .containsExactly("图1　历年收入和支出（万元）", "图2　历年“三公”经费（万元）");
    assertThat(unit.select("#trends svg.wide desc").eachText().get(0))
        .contains("收入：2019年209.70万元，2021年209.70万元，2023年209.70万元");
    assertThat(unit.select("#trends details")).isEmpty();
    assertThat(page(site, "2021/accounts/index.html").select(".other-years a").eachAttr("href"))
        .containsExactly(
            "../../../../" + FOLDER + "2019/accounts/index.html",
            "../../../../" + FOLDER + "2023/accounts/index.html");
    assertThat(page(site, "2023/accounts/index.html").select(".other-years a").eachText())
        .containsExactly("更早：2021年度");
    assertThat(page(site, "2021/evaluation/index.html").select(".other-years")).isEmpty();
  }

  @Test
  void scoresOfTwoSchemesAreNotJoined(@TempDir Path folder) {
    SmallSite site = SmallSite.valid(folder);
    site.file(
        SmallSite.RUBRIC.replace("zhengti-ziping", "xin"),
        site.text(SmallSite.RUBRIC).replace("部门整体支出绩效自评表", "新的自评表"));
    for (String year : new String[] {"2020", "2022", "2023", "2024"}) {
      for (String file : new String[] {"disclosure.yml", "evaluation.yml"}) {
        site.file(
            SmallSite.EVALUATION.replace("2021/evaluation.yml", year + "/" + file),
            site.text(SmallSite.EVALUATION.replace("evaluation.yml", file)));
      }
    }
    for (String year : new String[] {"2022", "2023"}) {
      site.edit(SmallSite.EVALUATION.replace("2021", year), "指标体系: zhengti-ziping", "指标体系: xin");
    }
    site.file(
        SmallSite.EVALUATION.replace("2021", "2024"),
        site.text(SmallSite.EVALUATION).replace("指标体系: zhengti-ziping\n", ""));
    assertThat(site.build()).doesNotContain("错误");

    Document unit = page(site, "index.html");
    assertThat(unit.select("#trends figcaption").eachText())
        .containsExactly("图1　历年绩效自评得分：新的自评表（分）", "图2　历年绩效自评得分：部门整体支出绩效自评表（分）");
    assertThat(unit.select("#trends svg.wide desc").eachText())
        .containsExactly("自评得分：2022年99.8分，2023年99.8分。", "自评得分：2020年99.8分，2021年99.8分。");
  }

  private static Document page(SmallSite site, String name) {
    return Jsoup.parse(site.text("public/" + FOLDER + name));
  }
}
