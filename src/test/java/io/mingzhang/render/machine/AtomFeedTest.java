package io.mingzhang.render.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

final class AtomFeedTest {
  private static final SiteAddress SITE = new SiteAddress("https://example.invalid/gk/");

  @Test
  void theNewestStandsFirstAndIsKnownByItsAddress() {
    Document feed =
        feed(
            new Publication("甲", "units/a/2021/accounts/index.html", day("2022-09-01"), "甲局"),
            new Publication("乙", "units/b/2022/accounts/index.html", day("2023-09-01"), "乙局"));

    assertThat(feed.select("entry > title").eachText()).containsExactly("乙", "甲");
    assertThat(feed.expectFirst("entry > id").text())
        .isEqualTo("https://example.invalid/gk/units/b/2022/accounts/index.html");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2023-09-01T00:00:00+08:00");
    assertThat(feed.select("entry > author > name").eachText()).containsExactly("乙局", "甲局");
    assertThat(feed.select("feed > link[rel=self]").attr("href"))
        .isEqualTo("https://example.invalid/gk/feed.xml");
  }

  @Test
  void whatXmlWouldReadIsEscapedAndWhatItForbidsIsGone() {
    Document feed =
        feed(
            new Publication("<甲> & \"乙\"\u0008𠮷", "units/a/index.html", day("2022-09-01"), "]]>"));

    assertThat(feed.select("entry > title").text()).isEqualTo("<甲> & \"乙\"𠮷");
    assertThat(feed.select("entry > author > name").text()).isEqualTo("]]>");
  }

  @Test
  void twoHundredAreEnough() {
    List<Publication> many = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      many.add(new Publication("第" + i, "units/u" + i, day("2022-01-01").plusDays(i), "局"));
    }
    Document feed = feed(many.toArray(Publication[]::new));

    assertThat(feed.select("entry")).hasSize(200);
    assertThat(feed.expectFirst("entry > title").text()).isEqualTo("第249");
  }

  @Test
  void aFeedWithoutEntriesIsAFeed() {
    assertThat(feed().select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00+08:00");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Document feed(Publication... all) {
    byte[] feed = AtomFeed.of(SITE, "示例站", "示例局", List.of(all));
    return Jsoup.parse(new String(feed, StandardCharsets.UTF_8), Parser.xmlParser());
  }
}
