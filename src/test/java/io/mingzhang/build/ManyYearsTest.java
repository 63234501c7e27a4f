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

  private static Document page(SmallSite site, String name) {
    return Jsoup.parse(site.text("public/" + FOLDER + name));
  }
}
