package io.mingzhang.render.search;

import io.mingzhang.diag.Json;
import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The index of the search as static scripts, for a page that stands on a disk may load scripts and
 * nothing else.
 *
 * <p>Units come one by one; of each page only its number and a weight per term stay, about a byte
 * each. What a result shows is in a file for each unit, of which a query loads those it lists.
 * Terms are dealt out by hash to as many files as keep each of them small.
 */
public final class SearchIndex {
  static final String FOLDER = "search/";

  private static final int SHARD_BYTES = 12_000;
  private static final int MOST_SHARDS = 1 << 12;

  /** Quotation marks, colon and comma, and three bytes for most characters of a term. */
  private static final int AROUND = 4;

  private static final int CHARACTER = 3;

  private final Map<String, Postings> terms = new HashMap<>();
  private final Postings pagesOfUnits = new Postings();
  private int units;
  private int pages;

  /** Takes in the next unit; what comes back says what its pages are called. */
  public Page add(UnitEntries unit) {
    for (Entry entry : unit.pages()) {
      int page = pages++;
      entry
          .words()
          .terms()
          .forEach(
              (term, weight) ->
                  terms.computeIfAbsent(term, fresh -> new Postings()).add(page, weight));
    }
    pagesOfUnits.append(unit.pages().size());
    int number = units++;
    return script("units/" + number, "unit(" + number + "," + names(unit) + ")");
  }

  /** The rest of the index, one file at a time. */
  public void write(Consumer<Page> into) {
    int shards = shards();
    into.accept(script("index", "index(" + shards + ",\"" + pagesOfUnits + "\")"));
    List<List<String>> dealt = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      dealt.add(new ArrayList<>());
    }
    terms.keySet().forEach(term -> dealt.get(shard(term, shards)).add(term));
    for (int i = 0; i < shards; i++) {
      into.accept(script("shards/" + i, "shard(" + i + "," + shard(dealt.get(i)) + ")"));
    }
  }

  /** Terms are letters and digits alone, so there is nothing to escape. */
  private String shard(List<String> some) {
    Collections.sort(some);
    return some.stream()
        .map(term -> '"' + term + "\":\"" + terms.get(term) + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String names(UnitEntries unit) {
    return unit.pages().stream()
        .map(entry -> list(List.of(entry.year(), entry.subject(), entry.date(), entry.path())))
        .collect(
            Collectors.joining(
                ",",
                "[" + Json.quote(unit.name()) + "," + Json.quote(unit.district()) + ",[",
                "]]"));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Json::quote).collect(Collectors.joining(",", "[", "]"));
  }

  /** A power of two, so that a hash is cut by a mask. */
  private int shards() {
    long bytes = 0;
    for (Map.Entry<String, Postings> one : terms.entrySet()) {
      bytes += (long) CHARACTER * one.getKey().length() + AROUND + one.getValue().size();
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

  private static Page script(String name, String call) {
    return new Page(
        FOLDER + name + ".js",
        ("mingzhangSearch." + call + ";\n").getBytes(StandardCharsets.UTF_8));
  }
}
