package io.mingzhang.render.search;

import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The index of the search as static scripts, for a page that stands on a disk may load scripts and
 * nothing else.
 *
 * <p>Units come one by one; of each page only its number and a weight per term stay. Terms are
 * dealt out by hash to as many files as keep each of them small, and the sizes of these files are
 * told first: a query of many terms asks for the small ones, which are those of rare terms, and
 * stops before it costs too much. What a result shows is in files of a few pages each.
 */
public final class SearchIndex {
  static final String FOLDER = "search/";

  /** What a digit of the table of sizes stands for. */
  static final int SIZE_STEP = 256;

  private static final int SHARD_BYTES = 1_500;
  private static final int MOST_SHARDS = 1 << 12;

  /** One shelf while it fills. */
  private static final class Pages {
    final Map<String, Postings> terms = new HashMap<>();
    final Postings ofUnits = new Postings();
    final Names names;
    int count;

    Pages(Names names) {
      this.names = names;
    }
  }

  private final Map<Shelf, Pages> shelves = new EnumMap<>(Shelf.class);
  private final List<Page> blocks = new ArrayList<>();

  public SearchIndex() {
    for (Shelf shelf : Shelf.values()) {
      int[] number = {0};
      shelves.put(
          shelf,
          new Pages(
              new Names(
                  block -> {
                    String name = shelf.code() + "-" + number[0]++;
                    blocks.add(script("names/" + name, "names(\"" + name + "\"," + block + ")"));
                  })));
    }
  }

  /** Takes in the next unit; what comes back are the names of pages that are complete by now. */
  public List<Page> add(UnitEntries unit) {
    shelves.forEach(
        (shelf, pages) -> {
          List<Entry> own = unit.pages().stream().filter(one -> one.shelf() == shelf).toList();
          for (Entry entry : own) {
            int page = pages.count++;
            entry
                .words()
                .terms()
                .forEach(
                    (term, weight) ->
                        pages
                            .terms
                            .computeIfAbsent(term, fresh -> new Postings())
                            .add(page, weight));
          }
          pages.ofUnits.append(own.size());
          pages.names.add(unit, own);
        });
    return taken();
  }

  /** The rest of the index, one file at a time. */
  public void write(Consumer<Page> into) {
    shelves.values().forEach(pages -> pages.names.finishBlock());
    taken().forEach(into);
    Map<String, String> terms = terms();
    int shards = shards(terms);
    List<List<String>> dealt = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      dealt.add(new ArrayList<>());
    }
    new TreeSet<>(terms.keySet())
        .forEach(
            term ->
                dealt.get(shard(term, shards)).add('"' + term + "\":\"" + terms.get(term) + '"'));
    StringBuilder sizes = new StringBuilder();
    for (int i = 0; i < shards; i++) {
      Page shard =
          script("shards/" + i, "shard(" + i + ",{" + String.join(",", dealt.get(i)) + "})");
      sizes.append(size(shard.bytes().length));
      into.accept(shard);
    }
    String counts =
        shelves.values().stream()
            .map(pages -> '"' + pages.ofUnits.published() + '"')
            .collect(Collectors.joining(",", "[", "]"));
    into.accept(script("index", "index(\"" + sizes + "\"," + counts + ")"));
  }

  /** The pages of each term shelf by shelf. They are letters and digits: nothing is escaped. */
  private Map<String, String> terms() {
    Set<String> all = new TreeSet<>();
    shelves.values().forEach(pages -> all.addAll(pages.terms.keySet()));
    Map<String, String> terms = new HashMap<>();
    for (String term : all) {
      String found =
          shelves.values().stream()
              .map(pages -> pages.terms.containsKey(term) ? pages.terms.get(term).published() : "")
              .collect(Collectors.joining("."));
      terms.put(term, found.replaceAll("\\.+$", ""));
    }
    return terms;
  }

  /** A power of two, so that a hash is cut by a mask. */
  private static int shards(Map<String, String> terms) {
    long bytes = 0;
    for (Map.Entry<String, String> one : terms.entrySet()) {
      bytes += one.getKey().getBytes(StandardCharsets.UTF_8).length + one.getValue().length();
    }
    int shards = 1;
    while (shards < MOST_SHARDS && bytes > (long) shards * SHARD_BYTES) {
      shards *= 2;
    }
    return shards;
  }

  /** FNV-1a over UTF-16, folded; the script computes the same. */
  static int shard(String term, int shards) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 16)) & (shards - 1);
  }

  private static char size(int bytes) {
    int steps = (bytes + SIZE_STEP - 1) / SIZE_STEP;
    return Postings.DIGITS.charAt(Math.min(steps, Postings.DIGITS.length() - 1));
  }

  private List<Page> taken() {
    List<Page> taken = List.copyOf(blocks);
    blocks.clear();
    return taken;
  }

  private static Page script(String name, String call) {
    return new Page(
        FOLDER + name + ".js",
        ("mingzhangSearch." + call + ";\n").getBytes(StandardCharsets.UTF_8));
  }
}
