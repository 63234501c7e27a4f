package io.mingzhang.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SearchIndexTest {
  @Test
  void chineseIsFoundByPairsAndTheRestByWords() {
    assertThat(terms("泸县科协，2021年度 ＧＤＰ")).containsExactly("泸县", "县科", "科协", "2021", "年度", "gdp");
    assertThat(terms("一 a．〇五、𠮷野家")).containsExactly("a", "〇五", "𠮷野", "野家");
    assertThat(terms("——！　")).isEmpty();
  }

  @Test
  void aTermHasTheWeightOfItsBestPlace() {
    Words words =
        new Words()
            .add(Weight.TITLE, "科协2021")
            .add(Weight.TEXT, "科协 1234")
            .add(Weight.HEADING, "职能");

    assertThat(words.terms())
        .isEqualTo(Map.of("科协", Weight.TITLE, "2021", Weight.TITLE, "职能", Weight.HEADING));
  }

  @Test
  void markupIsReadAsItIsSeen() {
    Words words =
        new Words().markup("<p>科<strong>普</strong>活动</p><ul><li>下乡</li><li>进校&nbsp;园</li></ul>");

    assertThat(words.terms().keySet()).containsExactlyInAnyOrder("科普", "普活", "活动", "下乡", "进校");
  }

  @Test
  void pagesAreNumberedShelfByShelfAndWrittenAsRuns() {
    SearchIndex index = new SearchIndex();
    index.add(unit("甲县科协", "科普"));
    index.add(unit("乙县科协", "养老"));
    index.add(unit("丙县科协", "科普"));

    Map<String, String> files = files(index);
    assertThat(files.keySet())
        .containsExactly(
            "search/index.js", "search/names/0-0.js", "search/names/1-0.js", "search/shards/0.js");
    assertThat(files.getOrDefault("search/index.js", ""))
        .isEqualTo("mingzhangSearch.index(\"B\",[\"BBB\",\"BBB\",\"AAA\",\"AAA\"]);\n");
    // A run of three with weight 3, then one of three with weight 2; single pages, one left out.
    assertThat(files.get("search/shards/0.js"))
        .startsWith("mingzhangSearch.shard(0,{")
        .contains("\"科协\":\"HB.FB\"")
        .contains("\"科普\":\".AI\"")
        .endsWith("});\n");
  }

  @Test
  void longDistancesAndRunsTakeMoreDigits() {
    Postings postings = new Postings();
    postings.add(0, Weight.TEXT);
    for (int page = 1001; page < 1101; page++) {
      postings.add(page, Weight.NAME);
    }

    // 2 × (1000 × 4 + 3) + 1 = 7 + 26 × 32 + 7 × 1024, and 98 = 2 + 3 × 32 pages more than two
    assertThat(postings.published()).isEqualTo("A" + "n6H" + "iD");
  }

  @Test
  void resultsAreNamedInSmallBlocksSafely() {
    SearchIndex index = new SearchIndex();
    List<Entry> years = new ArrayList<>();
    for (int year = 2024; year > 2004; year--) {
      years.add(entry(Shelf.ACCOUNTS, "部门决算", year + "", year + "/accounts/", new Words()));
    }
    List<Page> complete = index.add(new UnitEntries("甲“县”\"科协\\", "甲县", "units/a/", years));
    Map<String, String> files = files(index);

    assertThat(complete).extracting(Page::path).containsExactly("search/names/1-0.js");
    assertThat(text(complete.get(0)))
        .startsWith(
            "mingzhangSearch.names(\"1-0\",[[\"甲“县”\\\"科协\\\\\",\"甲县\",\"units/a/\","
                + "[[\"2024\",\"部门决算\",\"2022-09-16\",\"2024/accounts/\"],")
        .contains("\"2009/accounts/\"")
        .doesNotContain("\"2008/accounts/\"");
    assertThat(files.get("search/names/1-1.js"))
        .startsWith(
            "mingzhangSearch.names(\"1-1\",[[\"甲“县”\\\"科协\\\\\",\"甲县\",\"units/a/\",[[\"2008\"")
        .contains("\"2005/accounts/\"]]]]);");
  }

  @Test
  void noFileIsMuchLargerThanTheOthersAndEachTermIsWhereItsHashSays() {
    SearchIndex index = new SearchIndex();
    for (int unit = 0; unit < 60; unit++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append((char) ('一' + (unit * 37 + i * i) % 3000));
      }
      index.add(unit("单位" + unit, text.toString()));
    }

    Map<String, String> files = files(index);
    files.keySet().removeIf(path -> !path.startsWith("search/shards/"));
    assertThat(files).hasSize(256);
    files.forEach(
        (path, text) -> {
          assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000);
          int number = Integer.parseInt(path.replaceAll("\\D", ""));
          assertThat(text.split("\"", 3)[1])
              .satisfies(term -> assertThat(SearchIndex.shard(term, 256)).isEqualTo(number));
        });
  }

  private static Entry entry(Shelf shelf, String subject, String year, String path, Words words) {
    return new Entry(shelf, subject, year, path, "2022-09-16", words);
  }

  private static UnitEntries unit(String name, String text) {
    Words words = new Words().add(Weight.TITLE, name).add(Weight.TEXT, text);
    return new UnitEntries(
        name,
        "",
        "units/u/",
        List.of(
            entry(Shelf.UNIT, "", "", "", new Words().add(Weight.NAME, name)),
            entry(Shelf.ACCOUNTS, "部门决算", "2021", "2021/accounts/", words)));
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    Terms.of(text, terms::add);
    return terms;
  }

  private static Map<String, String> files(SearchIndex index) {
    Map<String, String> files = new TreeMap<>();
    index.write(page -> files.put(page.path(), text(page)));
    return files;
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
