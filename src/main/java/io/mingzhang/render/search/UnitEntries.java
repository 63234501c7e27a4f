package io.mingzhang.render.search;

import java.util.List;

/**
 * The pages of one unit that can be found.
 *
 * @param pages the unit's own page first, then its documents, the newest first
 */
public record UnitEntries(String name, String district, List<Entry> pages) {
  public UnitEntries {
    pages = List.copyOf(pages);
  }
}
