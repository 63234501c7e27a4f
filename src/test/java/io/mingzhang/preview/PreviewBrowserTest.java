package io.mingzhang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.browser.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An author's morning, in a real browser. */
class PreviewBrowserTest {
  private static final By TEXT = By.id("text");

  @Test
  void thePageFollowsTheFileAndThePanelTheFindings(@TempDir Path folder) {
    FakeSite site = new FakeSite(folder, "第一版");
    try (Preview preview = site.preview();
        Browser browser = new Browser()) {
      var driver = browser.driver();
      driver.get(preview.address().toString());
      waitFor(driver, "第一版");
      driver.executeScript("window.sameDocument = true; scrollTo(0, 700)");

      site.edit("第二版");
      waitFor(driver, "第二版");
      assertThat(driver.getTitle()).isEqualTo("第二版");
      assertThat(driver.executeScript("return [window.sameDocument, scrollY]"))
          .asString()
          .isEqualTo("[true, 700]");

      site.edit("数a错了");
      assertThat(panelOnce(driver, true))
          .contains("1 个错误，页面仍是上一次成功的样子")
          .contains("content/units/a.md:1:3")
          .contains("这个字不对。 [test.wrong]")
          .contains("数a错了\n\u3000 ＾")
          .contains("提示：换一个字。");
      assertThat(driver.findElement(TEXT).getText()).isEqualTo("第二版");

      site.edit("第三版");
      waitFor(driver, "第三版");
      panelOnce(driver, false);
    }
  }

  @Test
  void theWaitingPageGivesWayToTheFirstGoodBuild(@TempDir Path folder) {
    FakeSite site = new FakeSite(folder, "有错");
    try (Preview preview = site.preview();
        Browser browser = new Browser()) {
      var driver = browser.driver();
      driver.get(preview.address().toString());
      assertThat(panelOnce(driver, true)).contains("1 个错误，还没有可以显示的页面");

      site.edit("好了");
      waitFor(driver, "好了");
      panelOnce(driver, false);
    }
  }

  private static void waitFor(WebDriver driver, String text) {
    patience(driver).until(ExpectedConditions.textToBe(TEXT, text));
  }

  /** The panel's text once it is shown, or empty once it is gone. */
  private static String panelOnce(WebDriver driver, boolean shown) {
    return Objects.requireNonNull(
        patience(driver)
            .until(
                now -> {
                  var root = now.findElement(By.id("mingzhang-preview")).getShadowRoot();
                  var panel = root.findElement(By.cssSelector(".panel"));
                  return panel.isDisplayed() == shown ? panel.getDomProperty("innerText") : null;
                }));
  }

  private static WebDriverWait patience(WebDriver driver) {
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50));
    wait.ignoring(WebDriverException.class);
    return wait;
  }
}
