package io.mingzhang.render;

import io.mingzhang.model.Page;
import io.mingzhang.model.SiteConfig;
import io.mingzhang.model.UnitSummary;
import io.mingzhang.render.machine.AtomFeed;
import io.mingzhang.render.machine.DataPackage;
import io.mingzhang.render.machine.Publication;
import io.mingzhang.render.machine.SiteAddress;
import io.mingzhang.render.machine.Sitemap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What tells programs which pages there are and which are new; without an address, little. */
final class Publications {
  private final SiteConfig config;
  private final List<UnitSummary> units;

  Publications(SiteConfig config, List<UnitSummary> units) {
    this.config = config;
    this.units = units;
  }

  /**
   * The map, the feed, and the file that robots ask for first.
   *
   * @param shared the pages that belong to no unit
   */
  List<Page> files(List<Page> shared) {
    List<Page> files = new ArrayList<>();
    catalogue().ifPresent(files::add);
    SiteAddress site = SiteAddress.of(config.address()).orElse(null);
    if (site != null) {
      files.addAll(Sitemap.of(site, days(shared)));
      files.add(
          new Page(AtomFeed.PATH, AtomFeed.of(site, config.name(), config.publisher(), all())));
    }
    String map = site == null ? "" : "\nSitemap: " + site.file(Sitemap.PATH) + "\n";
    files.add(
        new Page(
            "robots.txt", ("User-agent: *\nAllow: /\n" + map).getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /** The data of all units and years; nothing where there is none. */
  private Optional<Page> catalogue() {
    DataPackage all = new DataPackage(DataPackage.NAME, "site", config.name());
    for (UnitSummary unit : units) {
      for (UnitSummary.Year year : unit.years()) {
        if (!year.draft()) {
          all.descriptor(
              unit.id() + "-" + year.year(),
              Titles.of(unit.name(), year.year(), Titles.DATA),
              Address.dataPackage(unit.id(), year.year()));
        }
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.page());
  }

  /** Drafts are told to nobody. */
  private List<Publication> all() {
    List<Publication> all = new ArrayList<>();
    for (UnitSummary unit : units) {
      for (UnitSummary.Year year : unit.years()) {
        if (!year.draft()) {
          Documents.of(unit.id(), year)
              .forEach(
                  one ->
                      all.add(
                          new Publication(
                              Titles.of(unit.name(), year.year(), one.subject()),
                              one.path(),
                              year.publishedOn(),
                              unit.onBehalf() ? config.publisher() : unit.name())));
        }
      }
    }
    return all;
  }

  private SortedMap<String, LocalDate> days(List<Page> shared) {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    for (Page page : shared) {
      if (page.path().endsWith(".html") && !page.path().equals(Address.NOT_FOUND)) {
        days.put(page.path(), LocalDate.MIN);
      }
    }
    units.forEach(unit -> days.put(Address.unit(unit.id()), LocalDate.MIN));
    all().forEach(one -> days.put(one.path(), one.day()));
    return days;
  }
}
