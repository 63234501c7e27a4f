package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.build.Pipeline;
import io.mingzhang.preview.Preview;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser has nothing to complain of, although it is held to the content security policy. */
final class SilentConsoleTest {
  @Test
  void everyKindOfPageIsSilentFromADiskAndFromAServer(@TempDir Path folder) throws IOException {
    try (Sample sample = new Sample(folder.resolve("public"));
        Browser browser = new Browser()) {
      isSilentAndStyled(browser, sample.onDisk());
      isSilentAndStyled(browser, sample.served());
    }
  }

  @Test
  void thePolicyBlocksWhatIsNotInFiles(@TempDir Path folder) throws IOException {
    try (Sample sample = new Sample(folder.resolve("public"));
        Browser browser = new Browser()) {
      Path page = sample.path("404.html");
      Files.writeString(
          page,
          Files.readString(page)
              .replace(
                  "</main>",
                  "<script>document.title = 'run'</script><p style='color: red'></main>"));
      browser.driver().get(page.toUri().toString());

      assertThat(browser.driver().getTitle()).isNotEqualTo("run");
      assertThat(browser.console())
          .hasSize(2)
          .allMatch(said -> said.contains("Content Security Policy"));
    }
  }

  @Test
  void thePreviewIsSilentToo() throws IOException {
    try (Preview preview =
            new Preview(Sample.SOURCE, 0, new Pipeline()::publish, outcome -> {}, 2);
        Browser browser = new Browser()) {
      preview.start();
      browser.driver().get(preview.address() + "units/luxian-kexie/2021/accounts/index.html");
      new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
          .until(
              now ->
                  !now.findElements(By.id("mingzhang-preview")).isEmpty()
                      && !now.findElements(By.cssSelector("footer")).isEmpty());
      browser.console();
      browser.driver().navigate().refresh();

      assertThat(browser.console()).isEmpty();
    }
  }

  private static void isSilentAndStyled(Browser browser, URI root) {
    for (String kind : Sample.KINDS) {
      browser.driver().get(root.resolve(kind).toString());
      assertThat(browser.console()).as(root + kind).isEmpty();
      assertThat(
              browser
                  .driver()
                  .executeScript("return getComputedStyle(document.body).borderTopWidth"))
          .as(root + kind)
          .isEqualTo("4px");
    }
  }
}
