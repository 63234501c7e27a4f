package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Without a mouse and without scripts a page gives all it has. */
final class KeyboardTest {
  /** Numbers what can be reached, in the order of the page, and starts at its beginning. */
  private static final String NUMBERED =
      """
      document.body.tabIndex = -1;
      document.body.focus();
      let number = 0;
      document
        .querySelectorAll('a[href], button, input, summary, [tabindex="0"]')
        .forEach((one) => {
          if (one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) {
            one.dataset.number = ++number;
          }
        });
      return number;
      """;

  /** The number of what has the focus, when the eye can see that it has it. */
  private static final String FOCUSED =
      """
      const one = document.activeElement;
      const look = getComputedStyle(one);
      const seen = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0;
      return one.dataset.number === undefined ? 0 : seen ? Number(one.dataset.number) : -1;
      """;

  @TempDir private static Path folder;
  private static Sample sample;
  private static Browser browser;

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
  void theTabulatorReachesEverythingInTheOrderOfThePage() {
    for (String kind : Sample.KINDS) {
      driver().get(sample.onDisk().resolve(kind).toString());
      long all = number(NUMBERED);
      List<Long> reached = new ArrayList<>();
      for (long i = 0; i < all; i++) {
        driver().switchTo().activeElement().sendKeys(Keys.TAB);
        reached.add(number(FOCUSED));
      }
      assertThat(all).as(kind).isPositive();
      assertThat(reached).as(kind).isEqualTo(LongStream.rangeClosed(1, all).boxed().toList());
    }
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    driver().get(sample.onDisk().resolve(Sample.ACCOUNTS).toString());
    driver().switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement skip = driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("跳到正文");
    skip.sendKeys(Keys.ENTER);
    assertThat(driver().getCurrentUrl()).endsWith("#main");
  }

  @Test
  void withoutScriptsAllButTheSearchWorks() {
    for (String kind : Sample.KINDS) {
      if (kind.startsWith("search/")) {
        continue;
      }
      String address = sample.onDisk().resolve(kind).toString();
      driver().get(address);
      String with = driver().findElement(By.tagName("body")).getText();
      scripts(false);
      try {
        driver().get(address);
        assertThat(driver().findElement(By.tagName("body")).getText()).as(kind).isEqualTo(with);
        for (WebElement folded : driver().findElements(By.cssSelector("main summary"))) {
          if (folded.isDisplayed()) {
            folded.sendKeys(Keys.ENTER);
          }
        }
        assertThat(driver().findElements(By.cssSelector("main details:not([open]) > summary")))
            .as(kind)
            .noneMatch(WebElement::isDisplayed);
      } finally {
        scripts(true);
      }
    }
  }

  private static long number(String script) {
    return (long) Objects.requireNonNull(driver().executeScript(script));
  }

  private static void scripts(boolean run) {
    driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  private static ChromeDriver driver() {
    return browser.driver();
  }
}
