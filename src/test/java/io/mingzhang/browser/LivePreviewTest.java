package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Pipeline;
import io.mingzhang.preview.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sample site in the preview: a clerk edits a figure and watches the page. */
final class LivePreviewTest {
  private static final Path SAMPLE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final String ACCOUNTS = "content/units/luxian-kexie/2021/accounts.yml";
  private static final By EXPENDITURE = By.cssSelector(".key-figures li:nth-child(2) .number");

  @Test
  void anEditedFigureIsSeenWithoutReloadingAndABrokenEditIsExplained(@TempDir Path site)
      throws IOException {
    copy("site-config.yml", site);
    copy("content", site);
    String stated = Files.readString(site.resolve(ACCOUNTS));
    try (Preview preview = new Preview(site, 0, new Pipeline()::publish, outcome -> {}, 2);
        Browser browser = new Browser()) {
      preview.start();
      WebDriver driver = browser.driver();
      driver.get(preview.address() + "units/luxian-kexie/2021/accounts/index.html");
      await(driver, "237.50");

      String edited =
          stated
              .replace("全年预算: 61.38, 项目支出: 61.38", "全年预算: 61.38, 项目支出: 60.38")
              .replace("年末: 32.20", "年末: 33.20")
              .replace("  支出.合计: 237.50\n", "")
              .replace("  支出.项目支出: 125.95\n", "")
              .replace("  支出.206: 218.34\n", "");
      assertThat(edited).isNotEqualTo(stated);
      Files.writeString(site.resolve(ACCOUNTS), edited);
      await(driver, "236.50");

      Files.writeString(site.resolve(ACCOUNTS), edited.replace("金额单位: 万元", "金额単位: 万元"));
      String panel = panel(driver);
      assertThat(panel).contains(ACCOUNTS).contains("部门决算里没有“金额単位”这个键").contains("是不是“金额单位”？");
      assertThat(driver.findElement(EXPENDITURE).getText()).isEqualTo("236.50");

      Files.writeString(site.resolve(ACCOUNTS), stated);
      await(driver, "237.50");
    }
  }

  private static void await(WebDriver driver, String figure) {
    patience(driver)
        .until(
            now ->
                now.findElements(EXPENDITURE).stream()
                    .anyMatch(element -> element.getText().equals(figure)));
  }

  private static String panel(WebDriver driver) {
    return Objects.requireNonNull(
        patience(driver)
            .until(
                now -> {
                  var panel =
                      now.findElement(By.id("mingzhang-preview"))
                          .getShadowRoot()
                          .findElement(By.cssSelector(".panel"));
                  String text = panel.getDomProperty("innerText");
                  return panel.isDisplayed() && text != null && text.contains("错误") ? text : null;
                }));
  }

  private static WebDriverWait patience(WebDriver driver) {
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(30));
    wait.ignoring(org.openqa.selenium.WebDriverException.class);
    return wait;
  }

  private static void copy(String name, Path site) throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLE.resolve(name))) {
      for (Path from : all.toList()) {
        Path to = site.resolve(SAMPLE.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }
}
