package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A citizen looks for a unit with two characters: on a server, and on a disk. */
final class SearchTest {
  @TempDir private static Path folder;
  private static Browser browser;
  private static Sample sample;

  @BeforeAll
  static void publish() throws IOException {
    sample = new Sample(folder.resolve("public"));
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
    sample.close();
  }

  @Test
  void twoCharactersFindAUnitOnAServerAndOnADisk() {
    for (String root : List.of(served(), fromDisk())) {
      ChromeDriver driver = search(root, "泸县");

      assertThat(status(driver)).as(root).matches("找到 \\d+ 项。");
      WebElement first = driver.findElement(By.cssSelector("#found a"));
      assertThat(first.getText()).isEqualTo("泸县科学技术协会");
      assertThat(first.findElement(By.cssSelector("mark")).getText()).isEqualTo("泸县");
      assertThat(first.getDomProperty("href")).isEqualTo(root + "units/luxian-kexie/index.html");
      assertThat(driver.findElements(By.cssSelector("#found a")).get(1).getText())
          .isEqualTo("泸县科学技术协会2021年度部门决算");
      asksNobodyElseAndComplainsOfNothing(driver, root);
    }
  }

  @Test
  void yearsHeadingsAndNarrativeAreFound() {
    assertThat(results("2021 决算")).first().asString().contains("2021年度部门决算");
    assertThat(results("主要职能")).isNotEmpty();
    assertThat(results("流动科技馆")).allMatch(title -> title.contains("科学技术协会"));
    assertThat(results("青少年科技")).first().asString().contains("青少年");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(status(search(served(), "核潜艇"))).contains("没有找到");
    assertThat(status(search(served(), "县"))).isEqualTo("请写两个字或更多。");
    assertThat(status(search(served(), "泸县 核潜艇"))).startsWith("没有一页全都有");
    assertThat(status(search(served(), "<b>constructor</b>"))).contains("没有找到");
  }

  @Test
  void moreResultsComeOneStepAtATime() {
    ChromeDriver driver = search(served(), "科学技术");
    assertThat(driver.findElements(By.cssSelector("#found li"))).hasSize(10);
    driver.findElement(By.id("found-more")).sendKeys(Keys.ENTER);
    patience(driver).until(now -> now.findElements(By.cssSelector("#found li")).size() > 10);
    patience(driver).until(now -> status(driver).startsWith("已显示"));
    assertThat(driver.switchTo().activeElement())
        .isEqualTo(driver.findElements(By.cssSelector("#found a")).get(10));
  }

  @Test
  void theKeyboardAloneFinds() {
    ChromeDriver driver = browser.driver();
    driver.get(fromDisk() + "units/heshan-kexie/index.html");
    driver.findElement(By.id("search-words")).sendKeys("赫山", Keys.ENTER);
    patience(driver).until(now -> status(driver).startsWith("找到"));
    driver.findElement(By.id("search-words")).sendKeys(Keys.TAB, Keys.TAB);
    // The button, then what the page says beside the form, then the results.
    WebElement focused = driver.switchTo().activeElement();
    assertThat(focused.getText()).contains("赫山");
    focused.sendKeys(Keys.ENTER);
    patience(driver).until(now -> String.valueOf(now.getCurrentUrl()).contains("/units/heshan"));
  }

  @Test
  void withoutScriptsThePageSaysSoAndPointsToTheLists() {
    ChromeDriver driver = browser.driver();
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      driver.get(fromDisk() + "search/index.html?q=" + encoded("泸县"));
      assertThat(driver.findElement(By.cssSelector("noscript")).getText())
          .contains("要用 JavaScript");
      assertThat(driver.findElements(By.cssSelector("noscript a"))).hasSize(2);
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void axeFindsNothingInTheResults() {
    ChromeDriver driver = search(served(), "科技");
    for (String scheme : List.of("light", "dark")) {
      driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      assertThat(new AxeBuilder().analyze(driver).getViolations())
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
  }

  private static List<String> results(String query) {
    return search(served(), query).findElements(By.cssSelector("#found a")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static ChromeDriver search(String root, String query) {
    ChromeDriver driver = browser.driver();
    driver.get(root + "search/index.html?q=" + encoded(query));
    patience(driver).until(now -> !status(driver).isEmpty() && !status(driver).startsWith("正在"));
    return driver;
  }

  private static String status(ChromeDriver driver) {
    return driver.findElement(By.id("found-status")).getText();
  }

  private static void asksNobodyElseAndComplainsOfNothing(ChromeDriver driver, String root) {
    assertThat(
            (List<?>)
                driver.executeScript(
                    "return performance.getEntriesByType('resource').map(one => one.name)"
                        + ".concat([...document.scripts].map(one => one.src))"))
        .isNotEmpty()
        .allMatch(address -> address.toString().startsWith(root));
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private static WebDriverWait patience(ChromeDriver driver) {
    return new WebDriverWait(driver, Duration.ofSeconds(20));
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String fromDisk() {
    return "file://" + sample.onDisk().getPath();
  }

  private static String served() {
    return sample.served().toString();
  }
}
