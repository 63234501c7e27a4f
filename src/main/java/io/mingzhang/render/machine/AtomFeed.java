package io.mingzhang.render.machine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What became public last, for those who follow the site. */
public final class AtomFeed {
  public static final String PATH = "feed.xml";

  private static final int LIMIT = 200;
  private static final String MIDNIGHT_IN_CHINA = "T00:00:00+08:00";
  private static final String HTML = "text/html";

  private AtomFeed() {}

  /** The newest first; an entry's id is its address, which no later build changes. */
  public static byte[] of(SiteAddress site, String title, String author, List<Publication> all) {
    List<Publication> newest =
        all.stream()
            .sorted(
                Comparator.comparing(Publication::day).reversed().thenComparing(Publication::path))
            .limit(LIMIT)
            .toList();
    LocalDate last = newest.isEmpty() ? LocalDate.EPOCH : newest.get(0).day();
    XmlDocument feed =
        new XmlDocument("feed", "http://www.w3.org/2005/Atom")
            .text("title", title)
            .text("id", site.file(PATH))
            .text("updated", last + MIDNIGHT_IN_CHINA)
            .link("self", "application/atom+xml", site.file(PATH))
            .link("alternate", HTML, site.base())
            .open("author")
            .text("name", author)
            .close();
    newest.forEach(one -> entry(feed, site.file(one.path()), one));
    return feed.bytes();
  }

  private static void entry(XmlDocument feed, String address, Publication one) {
    feed.open("entry")
        .text("title", one.title())
        .text("id", address)
        .text("updated", one.day() + MIDNIGHT_IN_CHINA)
        .link("alternate", HTML, address)
        .open("author")
        .text("name", one.author())
        .close()
        .text("summary", one.title() + "，" + one.author() + one.day() + "公开。")
        .close();
  }
}
