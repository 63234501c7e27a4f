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
  void pagesAreWrittenAsDistancesWithTheirWeights() {
    SearchIndex index = new SearchIndex();
    index.add(unit("甲县科协", "科普"));
    index.add(unit("乙县科协", "养老"));
    index.add(unit("丙县科协", "科普"));

    Map<String, String> files = files(index);
    assertThat(files.keySet()).containsExactly("search/index.js", "search/shards/0.js");
    assertThat(files.getOrDefault("search/index.js", ""))
        .isEqualTo("mingzhangSearch.index(1,\"CCC\");\n");
    assertThat(files.get("search/shards/0.js"))
        .startsWith("mingzhangSearch.shard(0,{")
        .contains("\"科协\":\"HGHGHG\"")
        .contains("\"科普\":\"IQ\"")
        .endsWith("});\n");
  }

  @Test
  void longDistancesTakeMoreDigits() {
    Postings postings = new Postings();
    postings.add(0, Weight.TEXT);
    postings.add(1000, Weight.NAME);

    // 1000 × 4 + 3 = 3 + 29 × 32 + 3 × 1024
    assertThat(postings.toString()).isEqualTo("E" + "j" + "9" + "D");
  }

  @Test
  void aUnitsFileNamesItsPagesSafely() {
    Page names =
        new SearchIndex()
            .add(
                new UnitEntries(
                    "甲“县”\"科协\\",
                    "甲县",
                    List.of(
                        new Entry("部门决算", "2021", "units/a/x.html", "2022-09-16", new Words()))));

    assertThat(names.path()).isEqualTo("search/units/0.js");
    assertThat(text(names))
        .isEqualTo(
            "mingzhangSearch.unit(0,[\"甲“县”\\\"科协\\\\\",\"甲县\",[[\"2021\",\"部门决算\",\"2022-09-16\",\"units/a/x.html\"]]]);\n");
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
    files.remove("search/index.js");
    assertThat(files).hasSize(32);
    files.forEach(
        (path, text) -> {
          assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(15_000);
          int number = Integer.parseInt(path.replaceAll("\\D", ""));
          assertThat(text.split("\"", 3)[1])
              .satisfies(term -> assertThat(SearchIndex.shard(term, 32)).isEqualTo(number));
        });
  }

  /** 300 units of three years with three documents each, every page with a thousand terms. */
  @Test
  void theFirstQueryCostsLessThanHundredKilobytesForThreeHundredUnits() {
    SearchIndex index = new SearchIndex();
    Map<String, String> files = new TreeMap<>();
    for (int unit = 0; unit < 300; unit++) {
      List<Entry> pages = new ArrayList<>();
      pages.add(new Entry("", "", "units/" + unit, "", new Words().add(Weight.NAME, name(unit))));
      for (int page = 0; page < 9; page++) {
        Words words = new Words().add(Weight.TITLE, name(unit) + "决算").add(Weight.TEXT, "支出");
        for (int i = 0; i < 500; i++) {
          // Half of the terms stand on every page, as set phrases do; the others are rare.
          words.add(Weight.TEXT, character(i) + character(i + 1));
          words.add(Weight.TEXT, character(unit * 7 + i) + character(page * 31 + i * i));
        }
        pages.add(new Entry("部门整体支出绩效自评", "2021", "units/u/2021/e.html", "2022-09-16", words));
      }
      Page names = index.add(new UnitEntries(name(unit), "示例县", pages));
      files.put(names.path(), text(names));
    }
    files.putAll(files(index));

    int shards =
        Integer.parseInt(
            files.getOrDefault("search/index.js", "").replaceAll("\\D.*?(\\d+),.*\\n", "$1"));
    for (String query : List.of("支出", "决算", name(299), name(17))) {
      long cost = size(files, "search/index.js") + 10 * size(files, "search/units/299.js");
      List<Integer> asked = new ArrayList<>();
      Terms.of(query, term -> asked.add(SearchIndex.shard(term, shards)));
      cost +=
          asked.stream().distinct().mapToLong(n -> size(files, "search/shards/" + n + ".js")).sum();
      assertThat(cost).as(query).isLessThan(80_000);
    }
  }

  private static long size(Map<String, String> files, String path) {
    return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8).length;
  }

  private static String name(int unit) {
    return character(unit * 13) + character(unit * 29 + 5) + "县科协";
  }

  private static String character(int number) {
    return String.valueOf((char) ('一' + number % 4000));
  }

  private static UnitEntries unit(String name, String text) {
    return new UnitEntries(
        name,
        "",
        List.of(
            new Entry("", "", "u", "", new Words().add(Weight.NAME, name)),
            new Entry(
                "部门决算",
                "2021",
                "d",
                "2022-01-01",
                new Words().add(Weight.TITLE, name).add(Weight.TEXT, text))));
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
