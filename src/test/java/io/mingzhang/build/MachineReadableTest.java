package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /** A page carries numbers; the year's data say what each is, and the page shows that value. */
  @Test
  void everyFigureOfAPageStandsInTheDataOfItsYear() {
    SmallSite site = SmallSite.valid(folder);
    site.build();

    Map<String, JsonNode> facts = new HashMap<>();
    for (JsonNode fact : facts(site).get("facts")) {
      if (fact.has("ref")) {
        facts.put(fact.get("ref").asString(), fact);
      }
    }
    for (String page : List.of(PAGE, "public/units/demo/2021/evaluation/index.html")) {
      Document html = Jsoup.parse(site.text(page));
      assertThat(html.select("[data-fact]")).isEmpty();
      assertThat(html.select("td.number:not([data-f])").eachText()).isSubsetOf("—", "");
      for (Element shown : html.select("[data-f]")) {
        assertThat(facts).as(shown.outerHtml()).containsKey(shown.attr("data-f"));
        JsonNode fact = Objects.requireNonNull(facts.get(shown.attr("data-f")));
        BigDecimal value = new BigDecimal(fact.get("value").asString());
        assertThat(new BigDecimal(shown.text().replaceFirst("(万元|%|人|分)$", "")).abs())
            .as(fact.get("concept").asString())
            .isCloseTo(value.abs(), within(new BigDecimal("0.01")));
      }
    }
  }

  @Test
  void aFactSaysWhoseItIsAndWhereItComesFrom() {
    SmallSite site = SmallSite.valid(folder);
    site.build();

    JsonNode data = facts(site);
    assertThat(data.get("entity").get("name").asString()).isEqualTo("示例县科学技术协会");
    JsonNode income = data.get("facts").get("demo/2021/上年.收入.合计");
    assertThat(income.get("entity").asString()).isEqualTo("demo");
    assertThat(income.get("period").asInt()).isEqualTo(2020);
    assertThat(income.get("concept").asString()).isEqualTo("收入.合计");
    assertThat(income.get("unit").asString()).isEqualTo("万元");
    assertThat(income.get("decimals").asInt()).isEqualTo(2);
    assertThat(income.get("value").asString()).isEqualTo("229.52");
    assertThat(income.get("source").get(0).get("line").asInt()).isEqualTo(3);
    JsonNode share = data.get("facts").get("demo/2021/占比(支出.合计|支出.合计)");
    assertThat(share.get("value").asString()).startsWith("100.0");
    assertThat(share.get("unit").asString()).isEqualTo("%");
    JsonNode score = data.get("facts").get("demo/2021/自评.得分.科普活动");
    assertThat(score.get("value").asString()).isEqualTo("25.0");
  }

  private static JsonNode facts(SmallSite site) {
    return JsonMapper.shared().readTree(site.text("public/units/demo/2021/facts.json"));
  }

  private static JsonNode about(SmallSite site, String page) {
    String json =
        Jsoup.parse(site.text(page)).expectFirst("script[type=application/ld+json]").data();
    return JsonMapper.shared().readTree(json);
  }
}
