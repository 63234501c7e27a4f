package io.mingzhang.render.machine;

import io.mingzhang.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The addresses of all pages for search engines; many are divided over several files. */
public final class Sitemap {
  public static final String PATH = "sitemap.xml";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** More than that no search engine takes in one file. */
  private static final int LIMIT = 50_000;

  private Sitemap() {}

  /**
   * The files of the map.
   *
   * @param days when each page became public; {@link LocalDate#MIN} for pages that go with others
   */
  public static List<Page> of(SiteAddress site, SortedMap<String, LocalDate> days) {
    return of(site, days, LIMIT);
  }

  static List<Page> of(SiteAddress site, SortedMap<String, LocalDate> days, int limit) {
    if (days.size() <= limit) {
      return List.of(new Page(PATH, part(site, List.copyOf(days.entrySet()))));
    }
    List<Map.Entry<String, LocalDate>> all = List.copyOf(days.entrySet());
    List<Page> files = new ArrayList<>();
    XmlDocument index = new XmlDocument("sitemapindex", NAMESPACE);
    for (int from = 0; from < all.size(); from += limit) {
      String path = "sitemap-" + (files.size() + 1) + ".xml";
      files.add(new Page(path, part(site, all.subList(from, Math.min(all.size(), from + limit)))));
      index.open("sitemap").text("loc", site.file(path)).close();
    }
    files.add(new Page(PATH, index.bytes()));
    return files;
  }

  private static byte[] part(SiteAddress site, List<Map.Entry<String, LocalDate>> pages) {
    XmlDocument map = new XmlDocument("urlset", NAMESPACE);
    pages.forEach(
        page -> {
          map.open("url").text("loc", site.file(page.getKey()));
          if (!page.getValue().equals(LocalDate.MIN)) {
            map.text("lastmod", page.getValue().toString());
          }
          map.close();
        });
    return map.bytes();
  }
}
