package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.build.Request.Progress;
import io.mingzhang.preview.Preview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser has nothing to complain of, although it is held to the content security policy. */
final class SilentConsoleTest {
  private static final Path SAMPLE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "404.html",
          "glossary/index.html",
          "sitemap/index.html",
          "rubrics/index.html",
          "rubrics/gongxing-2019/index.html",
          "units/luxian-kexie/index.html",
          "units/luxian-kexie/2021/accounts/index.html",
          "units/ningxiang-kexie/2019/evaluation/index.html",
          "units/luxian-kexie/2021/projects/qingshaonian-keji/index.html");

  @Test
  void everyKindOfPageIsSilentFromADiskAndFromAServer(@TempDir Path folder) throws IOException {
    Path pages = folder.resolve("public");
    new Pipeline()
        .publish(new Request(SAMPLE, pages, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    HttpServer server = HttpServer.create(loopback(), 0);
    server.createContext("/", exchange -> answer(pages, exchange));
    server.start();
    try (Browser browser = new Browser()) {
      isSilentAndStyled(browser, pages.toUri());
      isSilentAndStyled(
          browser, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void thePolicyBlocksWhatIsNotInFiles(@TempDir Path folder) throws IOException {
    Path pages = folder.resolve("public");
    new Pipeline()
        .publish(new Request(SAMPLE, pages, false, LocalDate.of(2026, 1, 1), 2, Progress.SILENT));
    Path page = pages.resolve("404.html");
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "</main>", "<script>document.title = 'run'</script><p style='color: red'></main>"));
    try (Browser browser = new Browser()) {
      browser.driver().get(page.toUri().toString());

      assertThat(browser.driver().getTitle()).isNotEqualTo("run");
      assertThat(browser.console())
          .hasSize(2)
          .allMatch(said -> said.contains("Content Security Policy"));
    }
  }

  @Test
  void thePreviewIsSilentToo() throws IOException {
    try (Preview preview = new Preview(SAMPLE, 0, new Pipeline()::publish, outcome -> {}, 2);
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
    for (String kind : KINDS) {
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

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static void answer(Path pages, HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = pages.resolve(exchange.getRequestURI().getPath().substring(1));
      boolean found = Files.isRegularFile(file);
      byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
      exchange
          .getResponseHeaders()
          .set("Content-Type", file.toString().endsWith(".css") ? "text/css" : "text/html");
      exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
      exchange.getResponseBody().write(bytes);
    }
  }
}
