package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.Page;
import io.mingzhang.render.search.Entry;
import io.mingzhang.render.search.SearchIndex;
import io.mingzhang.render.search.Shelf;
import io.mingzhang.render.search.UnitEntries;
import io.mingzhang.render.search.Weight;
import io.mingzhang.render.search.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a first query costs at 300 units and ten years with four documents each, in bytes that a
 * browser without a cache asks a server for: page, style sheet, script and index.
 *
 * <p>Each document says much of what one of the sample says, and something of its unit's own.
 */
final class SearchCostTest {
  private static final int UNITS = 300;
  private static final int NEWEST = 2024;
  private static final long MOST = 100_000;
  private static final List<String> PLACES =
      List.of(
          "青山市", "云岭县", "白河县", "石门区", "桃源县", "清江区", "龙泉县", "梅溪县", "柳城区", "金沙县", "枫林县", "鹤鸣区", "洛水县",
          "松原区", "兰亭县");
  private static final List<String> BODIES =
      List.of(
          "科学技术协会",
          "水利局",
          "教育局",
          "农业农村局",
          "文化旅游广电体育局",
          "卫生健康局",
          "市场监督管理局",
          "退役军人事务局",
          "残疾人联合会",
          "图书馆",
          "疾病预防控制中心",
          "融媒体中心",
          "城市管理综合行政执法大队",
          "公路养护事务中心",
          "医疗保障局",
          "档案馆",
          "审计局",
          "统计局",
          "妇女联合会",
          "红十字会");

  @TempDir private static Path folder;
  private static Sample sample;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    sample = new Sample(folder.resolve("public"));
    write();
    browser = new Browser();
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
  }

  @AfterAll
  static void close() {
    browser.close();
    sample.close();
  }

  @Test
  void twoCharacters() {
    assertThat(results("水利")).allMatch(title -> title.contains("水利局"));
    assertThat(results("支出")).hasSize(10);
    assertThat(results("接待")).hasSize(10);
  }

  @Test
  void phrases() {
    assertThat(results("公务接待")).hasSize(10);
    assertThat(results("政府采购支出")).hasSize(10);
    assertThat(results("一般公共预算支出")).hasSize(10);
    assertThat(results("国有资产占有使用情况")).hasSize(10);
    assertThat(results("一般公共预算财政拨款支出决算情况说明")).hasSize(10);
    assertThat(results("2021 公务接待费 机关运行经费")).hasSize(10);
  }

  @Test
  void wholeNames() {
    for (int unit : new int[] {0, 17, 151, 299}) {
      assertThat(results(name(unit))).as(name(unit)).startsWith(name(unit));
      assertThat(results(name(unit) + "2019年度部门决算"))
          .as(name(unit))
          .startsWith(name(unit) + "2019年度部门决算");
    }
  }

  @Test
  void whatIsPastedFromADocument() {
    List<String> sentences = texts("accounts").get(0);
    String longest =
        sentences.stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
    assertThat(longest).hasSizeGreaterThan(80);
    assertThat(results(longest)).isNotEmpty();
  }

  /** The titles that a query finds, when it has cost less than it may. */
  private static List<String> results(String query) {
    ChromeDriver driver = browser.driver();
    driver.get("about:blank");
    sample.sent();
    driver.get(
        sample.served()
            + "search/index.html?q="
            + URLEncoder.encode(query, StandardCharsets.UTF_8));
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(now -> now.findElement(By.id("found-status")).getText().matches("(?s).*(项|找).*。"));
    long cost = sample.sent();
    assertThat(cost).as(query).isBetween(10_000L, MOST);
    return driver.findElements(By.cssSelector("#found a")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static void write() {
    List<List<String>> accounts = texts("accounts");
    List<List<String>> evaluations = texts("evaluation");
    SearchIndex index = new SearchIndex();
    for (int unit = 0; unit < UNITS; unit++) {
      Random random = new Random(unit);
      String own = own(random);
      List<Entry> pages = new ArrayList<>();
      pages.add(new Entry(Shelf.UNIT, "", "", "", "", new Words().add(Weight.NAME, name(unit))));
      for (int year = NEWEST; year > NEWEST - 10; year--) {
        pages.add(document(Shelf.ACCOUNTS, unit, year, "部门决算", accounts, own, random));
        pages.add(document(Shelf.EVALUATION, unit, year, "部门整体支出绩效自评", evaluations, own, random));
        pages.add(document(Shelf.PROJECT, unit, year, "专项工作项目绩效自评", evaluations, own, random));
        pages.add(document(Shelf.PROJECT, unit, year, "设施维护项目绩效自评", evaluations, own, random));
      }
      index
          .add(new UnitEntries(name(unit), "示例县", "units/danwei-" + unit + "/", pages))
          .forEach(page -> save(page));
    }
    index.write(page -> save(page));
  }

  private static Entry document(
      Shelf shelf,
      int unit,
      int year,
      String subject,
      List<List<String>> texts,
      String own,
      Random random) {
    Words words = new Words().add(Weight.TITLE, name(unit) + year + "年度" + subject);
    for (String sentence : texts.get(unit % texts.size())) {
      if (random.nextInt(10) < 8) {
        words.add(sentence.length() < 14 ? Weight.HEADING : Weight.TEXT, sentence);
      }
    }
    int from = random.nextInt(own.length() / 4);
    words.add(Weight.TEXT, own.substring(from, from + own.length() / 2));
    return new Entry(
        shelf,
        subject,
        Integer.toString(year),
        year + "/danweigongkai-" + shelf.name() + "/",
        year + 1 + "-09-16",
        words);
  }

  /** What no other unit says: six hundred characters, the common ones more often. */
  private static String own(Random random) {
    return IntStream.range(0, 600)
        .map(i -> '一' + (int) Math.abs(random.nextGaussian() * 900))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String name(int unit) {
    return PLACES.get(unit / BODIES.size()) + BODIES.get(unit % BODIES.size());
  }

  /** The sentences of the sample's documents of one kind. */
  private static List<List<String>> texts(String kind) {
    List<List<String>> texts = new ArrayList<>();
    for (String document :
        List.of("luxian-kexie/2021", "lingling-kexie/2024", "heshan-kexie/2023")) {
      Document page =
          Jsoup.parse(read(sample.path("units/" + document + "/" + kind + "/index.html")));
      page.select("nav, .statutory, svg").remove();
      texts.add(
          page.select(".document h2, .document h3, .document h4, .document p, .document td")
              .eachText());
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void save(Page page) {
    try {
      Path file = sample.path(page.path());
      Files.createDirectories(sample.path(page.path() + "/..").normalize());
      Files.write(file, page.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
