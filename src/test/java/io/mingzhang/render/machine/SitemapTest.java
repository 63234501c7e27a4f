package io.mingzhang.render.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitemapTest {
  private static final SiteAddress SITE = new SiteAddress("https://example.invalid/");
  private static final TreeMap<String, LocalDate> DAYS =
      new TreeMap<>(
          Map.of(
              "index.html", LocalDate.MIN,
              "units/a/index.html", LocalDate.MIN,
              "units/a/2021/accounts/index.html", LocalDate.of(2022, 9, 1)));

  @Test
  void everyPageStandsInItWithItsDay() {
    List<Page> files = Sitemap.of(SITE, DAYS);

    assertThat(files).extracting(Page::path).containsExactly("sitemap.xml");
    assertThat(new String(files.get(0).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url>
            <loc>https://example.invalid/index.html</loc>
            </url>
            <url>
            <loc>https://example.invalid/units/a/2021/accounts/index.html</loc>
            <lastmod>2022-09-01</lastmod>
            </url>
            <url>
            <loc>https://example.invalid/units/a/index.html</loc>
            </url>
            </urlset>
            """);
  }

  @Test
  void aProvinceHasSeveralFilesAndOneThatListsThem() {
    List<Page> files = Sitemap.of(SITE, DAYS, 2);

    assertThat(files)
        .extracting(Page::path)
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
    assertThat(new String(files.get(2).bytes(), StandardCharsets.UTF_8))
        .contains("<loc>https://example.invalid/sitemap-2.xml</loc>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.invalid", "ftp://a/", "https://a/?b", "https://a b/"})
  void anAddressBelowWhichNothingCanStandIsNone(String stated) {
    assertThat(SiteAddress.of(stated)).isEmpty();
  }

  @Test
  void anAddressEndsWithASlash() {
    assertThat(SiteAddress.of("https://a/b")).hasValue(new SiteAddress("https://a/b/"));
  }
}
