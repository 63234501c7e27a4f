package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 国办发〔2017〕47号 and the list rules of Tianjin ask of pages. */
final class TagsTest {
  private static final String ACCOUNTS = "units/demo/2021/accounts/index.html";
  private static final Map<String, String> SITE =
      Map.of(
          "SiteName", "示例市预决算与绩效公开",
          "SiteDomain", "example.invalid",
          "SiteIDCode", "0000000000");

  private final SmallSite site;

  TagsTest(@TempDir Path folder) {
    site =
        SmallSite.valid(folder).edit(SmallSite.CONFIG, "网址:", "关键词: 部门决算,绩效自评\n联系方式: 0000-1\n网址:");
  }

  @Test
  void theFrontPageHasThree() {
    assertThat(tags("index.html")).containsExactlyInAnyOrderEntriesOf(SITE);
    assertThat(tags("404.html")).containsExactlyInAnyOrderEntriesOf(SITE);
  }

  @Test
  void aListHasSeven() {
    assertThat(tags("glossary/index.html"))
        .hasSize(7)
        .containsAllEntriesOf(SITE)
        .containsEntry("ColumnName", "名词解释")
        .containsEntry("ColumnDescription", "决算和绩效自评中常用名词的解释。")
        .containsEntry("ColumnKeywords", "名词解释,部门决算,绩效自评")
        .containsEntry("ColumnType", "信息公开");
    assertThat(tags("units/demo/index.html"))
        .hasSize(7)
        .containsEntry("ColumnName", "示例县科学技术协会")
        .containsEntry("ColumnDescription", "示例县科学技术协会历年部门决算和绩效自评。");
  }

  @Test
  void anArticleHasTenAndItsKeywords() {
    assertThat(tags(ACCOUNTS))
        .hasSize(11)
        .containsAllEntriesOf(SITE)
        .containsEntry("ColumnName", "示例县科学技术协会")
        .containsEntry("ArticleTitle", "示例县科学技术协会2021年度部门决算")
        .containsEntry("PubDate", "2022-09-16 00:00")
        .containsEntry("ContentSource", "示例市财政局")
        .containsEntry("Keywords", "示例县科学技术协会,2021年度,部门决算,绩效自评");
  }

  @Test
  void theHourOfPublicationIsWhatTheAuthorStates() {
    site.edit(SmallSite.DISCLOSURE, "公开日期: 2022-09-16", "公开日期: 2022-9-16 9:05");

    assertThat(tags(ACCOUNTS)).containsEntry("PubDate", "2022-09-16 09:05");
    assertThat(page(ACCOUNTS).select(".terms div").eachText()).contains("公开日期 2022-09-16 09:05");
    assertThat(page("index.html").select("time").eachText()).containsOnly("2022-09-16");
  }

  @Test
  void anHourThatIsNoneAndAnHourOfApprovalAreReported() {
    site.edit(SmallSite.DISCLOSURE, "2022-09-16", "2022-09-16 24:30")
        .edit(SmallSite.DISCLOSURE, "2022-09-05", "2022-09-05 09:00");

    assertThat(site.check())
        .isEqualTo(
            """
            content/units/demo/2021/disclosure.yml:2:7: 错误: “批复日期”不是日期：“2022-09-05 09:00” [value.not-a-date]
            批复日期: 2022-09-05 09:00
                      ^~~~~~~~~~~~~~~~
              提示：写成 2022-09-16 的样子，并确有这一天
            content/units/demo/2021/disclosure.yml:3:7: 错误: “公开日期”不是日期：“2022-09-16 24:30” [value.not-a-date]
            公开日期: 2022-09-16 24:30
                      ^~~~~~~~~~~~~~~~
              提示：写成 2022-09-16 的样子，并确有这一天；要写时间的，写成 2022-09-16 09:00""");
  }

  @Test
  void everyItemOfAListHasItsFullTitleAndDate() {
    Document home = page("index.html");
    for (Element item : home.select(".publications li")) {
      Element link = item.expectFirst("a[href]");
      assertThat(link.attr("title")).isEqualTo(link.text()).startsWith("示例县科学技术协会2021年度");
      assertThat(item.select("time").text()).matches("\\d{4}-\\d{2}-\\d{2}");
    }
    assertThat(home.select(".publications li")).hasSize(2);
  }

  @Test
  void theFooterSaysWhoAnswersForTheSite() {
    site.edit(SmallSite.CONFIG, "网址:", "ICP备案号: 示ICP备1号\n公安备案号: 示公网安备2号\n网址:");
    Element footer = page(ACCOUNTS).expectFirst("footer");

    assertThat(footer.select("li").eachText())
        .containsExactly(
            "主办：示例市财政局", "联系方式：0000-1", "网站标识码：0000000000", "示ICP备1号", "示公网安备2号", "网站地图");
    assertThat(page("sitemap/index.html").select(".document li a").eachText())
        .containsExactly(
            "首页",
            "按性质列出的单位",
            "搜索",
            "评分标准",
            "部门整体支出绩效自评表",
            "名词解释",
            "2021年度部门决算",
            "2021年度部门整体支出绩效自评",
            "示例县科学技术协会");
  }

  private Map<String, String> tags(String path) {
    Map<String, String> tags = new LinkedHashMap<>();
    page(path)
        .select("meta[name~=^[A-Z]]")
        .forEach(tag -> tags.put(tag.attr("name"), tag.attr("content")));
    return tags;
  }

  private Document page(String path) {
    assertThat(site.build()).isEmpty();
    return Jsoup.parse(site.text("public/" + path));
  }
}
