package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs find on a site: its map, its feed, and what each page is about. */
final class MachineReadableTest {
  private static final String UNIT_PAGE = "public/units/demo/index.html";
  private static final String PAGE = "public/units/demo/2021/accounts/index.html";

  @TempDir private Path folder;

  @Test
  void withAnAddressThereIsAMapAndAFeed() {
    SmallSite site = SmallSite.valid(folder);
    site.edit(SmallSite.CONFIG, "https://example.invalid/", "https://example.invalid/gk");
    site.build();

    assertThat(site.text("public/robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.invalid/gk/sitemap.xml\n");
    assertThat(site.text("public/sitemap.xml"))
        .contains("<loc>https://example.invalid/gk/index.html</loc>")
        .contains(
            "<loc>https://example.invalid/gk/units/demo/2021/accounts/index.html</loc>\n"
                + "<lastmod>2022-09-16</lastmod>")
        .doesNotContain("404");
    assertThat(site.text("public/feed.xml"))
        .contains("<title>示例县科学技术协会2021年度部门决算</title>", "<name>示例市财政局</name>");
    assertThat(Jsoup.parse(site.text(PAGE)).select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("../../../../feed.xml");
  }

  @Test
  void withoutAnAddressThereIsNeither() {
    SmallSite site =
        SmallSite.valid(folder)
            .edit(SmallSite.CONFIG, "网址: https://example.invalid/\n网站标识码: \"0000000000\"\n", "");
    site.build();

    assertThat(site.text("public/robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    assertThat(folder.resolve("public/sitemap.xml")).doesNotExist();
    assertThat(folder.resolve("public/feed.xml")).doesNotExist();
    assertThat(Jsoup.parse(site.text(PAGE)).select("link[rel=alternate]")).isEmpty();
    assertThat(about(site, PAGE).get("url").asString()).isEqualTo("index.html");
  }

  @Test
  void aUnitIsAnOrganizationAndItsAccountsAreADataSet() {
    SmallSite site = SmallSite.valid(folder);
    site.edit(SmallSite.CONFIG, "https://example.invalid/", "https://example.invalid");
    site.build();

    JsonNode unit = about(site, UNIT_PAGE);
    assertThat(unit.get("@type").asString()).isEqualTo("GovernmentOrganization");
    assertThat(unit.get("name").asString()).isEqualTo("示例县科学技术协会");
    assertThat(unit.get("url").asString())
        .isEqualTo("https://example.invalid/units/demo/index.html");
    JsonNode data = about(site, PAGE);
    assertThat(data.get("@type").asString()).isEqualTo("Dataset");
    assertThat(data.get("temporalCoverage").asString()).isEqualTo("2021-01-01/2021-12-31");
    assertThat(data.get("dateModified").asString()).isEqualTo("2022-09-16");
    assertThat(data.get("publisher").get("name").asString()).isEqualTo("示例市财政局");
    assertThat(data.get("distribution")).isNotEmpty();
    for (JsonNode one : data.get("distribution")) {
      String path = one.get("contentUrl").asString().replace("https://example.invalid/", "public/");
      assertThat(folder.resolve(path)).isRegularFile();
    }
  }

  @Test
  void aNameCannotEndTheScript() {
    SmallSite site = SmallSite.valid(folder);
    site.edit(SmallSite.UNIT, "名称: 示例县科学技术协会", "名称: 示例县</script><b>&协会");
    site.build();

    Document page = Jsoup.parse(site.text(UNIT_PAGE));
    assertThat(page.select("b")).isEmpty();
    assertThat(about(site, UNIT_PAGE).get("name").asString()).isEqualTo("示例县</script><b>&协会");
  }

  private static JsonNode about(SmallSite site, String page) {
    String json =
        Jsoup.parse(site.text(page)).expectFirst("script[type=application/ld+json]").data();
    return JsonMapper.shared().readTree(json);
  }
}
