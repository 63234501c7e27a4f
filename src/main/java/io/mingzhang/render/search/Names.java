package io.mingzhang.render.search;

import io.mingzhang.diag.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What results show of the pages of a shelf, in blocks of pages that follow each other. */
final class Names {
  /** Few enough that a result costs little, and enough that there are not too many files. */
  static final int BLOCK = 16;

  private final Consumer<String> into;
  private final List<String> units = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private int taken;

  /**
   * @param into receives each block when it is full
   */
  Names(Consumer<String> into) {
    this.into = into;
  }

  void add(UnitEntries unit, List<Entry> own) {
    for (Entry entry : own) {
      pages.add(list(List.of(entry.year(), entry.subject(), entry.date(), entry.path())));
      taken++;
      if (taken == BLOCK) {
        finishUnit(unit);
        finishBlock();
      }
    }
    finishUnit(unit);
  }

  private void finishUnit(UnitEntries unit) {
    if (!pages.isEmpty()) {
      String said =
          List.of(unit.name(), unit.district(), unit.folder()).stream()
              .map(Json::quote)
              .collect(Collectors.joining(","));
      units.add("[" + said + ",[" + String.join(",", pages) + "]]");
      pages.clear();
    }
  }

  /** The last block may be shorter. */
  void finishBlock() {
    if (!units.isEmpty()) {
      into.accept("[" + String.join(",", units) + "]");
      units.clear();
      taken = 0;
    }
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Json::quote).collect(Collectors.joining(",", "[", "]"));
  }
}
