package io.mingzhang.render.search;

import java.util.List;

/**
 * The pages of one unit that can be found.
 *
 * @param folder in which they stand, relative to the site's root
 * @param pages the newest first on each shelf
 */
public record UnitEntries(String name, String district, String folder, List<Entry> pages) {
  public UnitEntries {
    pages = List.copyOf(pages);
  }
}
