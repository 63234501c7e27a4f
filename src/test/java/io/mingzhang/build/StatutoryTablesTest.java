package io.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formats that are shipped, over the sample and over accounts with all that can occur. Golden
 * tables are accepted as in {@link GoldenPagesTest}.
 */
final class StatutoryTablesTest {
  private static final Path BASE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final Path GOLDEN =
      BASE.resolve("src/test/resources/io/mingzhang/build/golden/units/luxian-kexie/2021/accounts");
  private static final boolean ACCEPT =
      Boolean.getBoolean("mingzhang.accept") && !"true".equals(System.getenv("CI"));
  private static final Pattern FIGURE =
      Pattern.compile(
          "^\"(?:[^/\"]+)/\\d+/(?<name>[^\"]+)\":.*?\"unit\":\"(?<unit>[^\"]*)\".*?\"value\":\"(?<value>[^\"]+)\"",
          Pattern.MULTILINE);

  /** In 元: three budgets and other money, a code that has two of them, balances by code. */
  private static final String FULL =
      """
      金额单位: 元
      收入:
        - {科目: 2060101, 来源: 一般公共预算财政拨款, 决算: 12345678.95}
        - {科目: 2060101, 来源: 事业收入, 决算: 20000.00}
        - {科目: 2120399, 来源: 政府性基金预算财政拨款, 决算: 500000.00}
      支出:
        - {科目: 2060101, 基本支出: 11000000.00}
        - {科目: 2060101, 资金: 非财政拨款, 基本支出: 20000.00}
        - {科目: 2060799, 项目支出: 1345678.95}
        - {科目: 2120399, 资金: 政府性基金预算, 项目支出: 600000.00}
      基本支出经济分类: {30101: 9000000.00, 30201: 1500000.00, 31002: 500000.00}
      三公经费:
        公务用车运行维护费: {全年预算: 30000, 决算: 25000.55, 保有: 1}
        公务接待费: {全年预算: 10000, 决算: 9000.55, 国内批次: 5, 国内人次: 36}
      结转和结余:
        一般公共预算: {年初: 0, 年末: 0}
        政府性基金预算: [{科目: 2120399, 年初: 200000.00, 年末: 100000.00}]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"quanguo,9", "sichuan-2021,14", "sichuan-2024,13", "shanghai,9"})
  void everyFormatHasItsTablesFromTheSameAccounts(String format, int tables) throws IOException {
    SmallSite site = published(format, FULL);
    Document page = AccountsSite.page(site);

    assertThat(page.select(".statutory caption .form span:first-child").eachText())
        .isEqualTo(
            IntStream.rangeClosed(1, tables)
                .mapToObj(number -> String.format("公开%02d表", number))
                .toList());
    assertThat(page.select(".statutory [data-fact=支出.合计]").eachText())
        .isNotEmpty()
        .containsOnly("1,296.57");
    assertThat(page.select(".statutory [data-fact=收入.合计]").eachText()).containsOnly("1,286.57");
    assertThat(page.select("#downloads a")).hasSize(tables + 3);
    assertThat(page.select(".terms").text()).contains("金额单位 万元");
  }

  @Test
  void shanghaiPairsThreePublicExpensesInTheSeventhTable() throws IOException {
    SmallSite site = published("shanghai", FULL);

    assertThat(AccountsSite.table(site, 7))
        .startsWith("合计-预算数,合计-决算数,因公出国（境）费-预算数")
        .contains("\n4.00,3.40,,,3.00,2.50,,,3.00,2.50,1.00,0.90\n");
    assertThat(AccountsSite.table(site, 5))
        .startsWith("功能分类科目编码-类,功能分类科目编码-款,功能分类科目编码-项,科目名称")
        .contains("\n206,01,01,行政运行,1100.00,1100.00,\n")
        .endsWith("\n,,,合计,1234.57,1100.00,134.57\n");
  }

  @Test
  void moneyFromTwoBudgetsOnOneCodeStandsInTheTableOfEach() throws IOException {
    SmallSite site = published("quanguo", FULL);

    assertThat(AccountsSite.table(site, 3)).contains("\n2060101,行政运行,1102.00,1102.00,0.00,");
    assertThat(AccountsSite.table(site, 5)).contains("\n2060101,行政运行,1100.00,1100.00,0.00\n");
    assertThat(AccountsSite.table(site, 7))
        .contains("\n,合计,20.00,50.00,60.00,0.00,60.00,10.00\n")
        .contains("\n2120399,")
        .doesNotContain("206");
    assertThat(AccountsSite.table(site, 8)).doesNotContain("无数据").hasLineCount(2);
    assertThat(site.text("public/units/demo/2023/datapackage.json"))
        .contains("\"description\":\"示例县科学技术协会本年度没有国有资本经营预算财政拨款支出，故本表无数据。\"");
  }

  @Test
  void linesAreCountedOverIncomeThenOverExpenditure() throws IOException {
    SmallSite site = published("quanguo", FULL);

    assertThat(AccountsSite.table(site, 1))
        .contains("\n一、一般公共预算财政拨款收入,1,1234.57,一、一般公共服务支出,32,0.00\n")
        .contains("\n本年收入合计,27,1286.57,本年支出合计,58,1296.57\n")
        .contains("\n使用非财政拨款结余,28,0.00,结余分配,59,0.00\n")
        .contains("\n年初结转和结余,29,20.00,年末结转和结余,60,10.00\n")
        .contains("\n总计,31,1306.57,总计,62,1306.57\n");
  }

  @Test
  void whatIsNotKnownIsLeftBlankAndNotZero() throws IOException {
    SmallSite site =
        published(
            "quanguo", FULL.replaceAll("结转和结余:\\n(?:  .*\\n)+", "").replace("全年预算: 10000, ", ""));

    assertThat(AccountsSite.table(site, 1))
        .contains("\n年初结转和结余,29,,年末结转和结余,60,\n", "\n总计,31,,总计,62,\n");
    assertThat(AccountsSite.table(site, 4)).contains("\n总计,32,,总计,64,,,,0.00\n");
    assertThat(AccountsSite.table(site, 9))
        .contains("\n3.00,0.00,3.00,0.00,3.00,,3.40,0.00,2.50,0.00,2.50,0.90\n");
  }

  @Test
  void wordsFollowTheYear() throws IOException {
    SmallSite site = site("quanguo", FULL);
    for (String file : List.of("disclosure.yml", "accounts.yml", "accounts.md")) {
      site.file(
          "content/units/demo/2024/" + file,
          site.text("content/units/demo/2023/" + file)
              .replace("2024-", "2025-")
              .replace("年初: 200000.00, 年末: 100000.00", "年初: 100000.00, 年末: 0")
              .replace("决算: 500000.00", "决算: 500000"));
    }
    site.build();

    assertThat(AccountsSite.table(site, 1)).contains("\n使用非财政拨款结余,");
    assertThat(site.text("public/units/demo/2024/accounts/table-01.csv"))
        .contains("\n使用非财政拨款结余（含专用结余）,");
  }

  @Test
  void aClassThatTheFormForgotIsNotLost() throws IOException {
    SmallSite site = site("quanguo", FULL);
    site.edit(AccountsSite.PROFILE, "  - {类: 206, 名称: 六、科学技术支出}\n", "");
    site.build();

    assertThat(AccountsSite.table(site, 1)).contains(",科学技术支出,57,1236.57\n");
  }

  /** What is printed is what facts.json holds, moved to 万元 and rounded once. */
  @ParameterizedTest
  @ValueSource(strings = {"quanguo", "sichuan-2021", "sichuan-2024", "shanghai"})
  void everyFigureIsTheFactThatItNames(String format) throws IOException {
    SmallSite site = published(format, FULL);
    Map<String, BigDecimal> facts = new HashMap<>();
    Matcher found = FIGURE.matcher(site.text("public/units/demo/2023/facts.json"));
    while (found.find()) {
      BigDecimal value = new BigDecimal(found.group("value"));
      facts.put(
          found.group("name"), found.group("unit").equals("元") ? value.movePointLeft(4) : value);
    }

    assertThat(facts).hasSizeGreaterThan(50);
    for (Element cell : AccountsSite.page(site).select(".statutory [data-fact]")) {
      BigDecimal value = Objects.requireNonNull(facts.get(cell.attr("data-fact")));
      String text = cell.text().isEmpty() ? "0.00" : cell.text().replace(",", "");
      assertThat(text)
          .as(cell.attr("data-fact"))
          .isEqualTo(value.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
  }

  @Test
  void factsAreExactAndNameTheirLines() throws IOException {
    SmallSite site = published("quanguo", FULL);

    assertThat(site.text("public/units/demo/2023/facts.json"))
        .contains(
            "\"concept\":\"收入.一般公共预算财政拨款\",\"unit\":\"元\",\"decimals\":2,\"value\":\"12345678.95\","
                + "\"source\":[{\"file\":\"content/units/demo/2023/accounts.yml\",\"line\":3,");
  }

  @Test
  void aTextThatASpreadsheetWouldRunIsMadeHarmless() throws IOException {
    SmallSite site = site("quanguo", FULL);
    site.edit(AccountsSite.PROFILE, "项目: 二、政府性基金预算财政拨款收入,", "项目: \"=1+1,\\\"二\\\"\",");
    site.edit(AccountsSite.PROFILE, "项目: 四、上级补助收入,", "项目: \"-其中：上级补助\",");
    site.build();

    assertThat(AccountsSite.table(site, 1))
        .contains("\n\"'=1+1,\"\"二\"\"\",2,50.00,")
        .contains("\n'-其中：上级补助,4,0.00,");
  }

  @Test
  void luxianPublishesItsFourteenTables() throws IOException {
    new Pipeline()
        .publish(
            new Request(
                BASE,
                folder.resolve("public"),
                false,
                LocalDate.of(2026, 1, 1),
                2,
                Progress.SILENT));
    Path accounts = folder.resolve("public/units/luxian-kexie/2021/accounts");
    Document page = Jsoup.parse(Files.readString(accounts.resolve("index.html")));

    assertThat(page.select("section:has(> .statutory) > h3").eachText())
        .containsExactly(
            "一、收入支出决算总表",
            "二、收入决算表",
            "三、支出决算表",
            "四、财政拨款收入支出决算总表",
            "五、财政拨款支出决算明细表",
            "六、一般公共预算财政拨款支出决算表",
            "七、一般公共预算财政拨款支出决算明细表",
            "八、一般公共预算财政拨款基本支出决算表",
            "九、一般公共预算财政拨款项目支出决算表",
            "十、一般公共预算财政拨款“三公”经费支出决算表",
            "十一、政府性基金预算财政拨款收入支出决算表",
            "十二、政府性基金预算财政拨款“三公”经费支出决算表",
            "十三、国有资本经营预算财政拨款收入支出决算表",
            "十四、国有资本经营预算财政拨款支出决算表");
    assertThat(page.select(".statutory + .statement").eachText())
        .containsExactly(
            "泸县科学技术协会本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。",
            "泸县科学技术协会本年度没有政府性基金预算财政拨款“三公”经费支出，故本表无数据。",
            "泸县科学技术协会本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。",
            "泸县科学技术协会本年度没有国有资本经营预算财政拨款支出，故本表无数据。");
    for (int number = 1; number <= 14; number++) {
      String name = String.format("table-%02d.csv", number);
      byte[] built = Files.readAllBytes(accounts.resolve(name));
      if (ACCEPT) {
        Files.createDirectories(GOLDEN);
        Files.write(GOLDEN.resolve(name), built);
      }
      assertThat(new String(built, StandardCharsets.UTF_8))
          .as(name)
          .startsWith("\uFEFF")
          .endsWith("\r\n")
          .isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
  }

  private SmallSite site(String format, String accounts) throws IOException {
    String profile =
        Files.readString(BASE.resolve("content/profiles/" + format + ".yml"))
            .replace("叙述: 必需", "叙述: 可选")
            .replace("{标题: 部门职责,", "{标题: 主要职能,");
    return AccountsSite.in(folder, profile, accounts);
  }

  private SmallSite published(String format, String accounts) throws IOException {
    SmallSite site = site(format, accounts);
    assertThat(site.build()).doesNotContain(": 错误: ");
    return site;
  }
}
