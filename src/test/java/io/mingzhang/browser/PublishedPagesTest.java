package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.mingzhang.build.Pipeline;
import io.mingzhang.build.Request;
import io.mingzhang.build.Request.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The published pages before those who judge pages: axe for people, Nu for the standard. */
final class PublishedPagesTest {
  private static final Path SAMPLE = Path.of(System.getProperty("mingzhang.basedir", "."));
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "404.html",
          "search/index.html",
          "compare/index.html",
          "kinds/index.html",
          "years/2021/index.html",
          "glossary/index.html",
          "sitemap/index.html",
          "units/luxian-kexie/index.html",
          "units/luxian-kexie/2021/accounts/index.html",
          "units/ningxiang-kexie/2019/evaluation/index.html",
          "units/yanfeng-kexie/2021/evaluation/index.html",
          "units/luxian-kexie/2021/projects/qingshaonian-keji/index.html");

  @Test
  void axeFindsNothingAndNoPageScrollsSideways(@TempDir Path folder) {
    publish(folder);
    try (Browser browser = new Browser()) {
      var driver = browser.driver();
      for (String kind : KINDS) {
        driver.get(folder.resolve("public").resolve(kind).toUri().toString());
        for (int width : new int[] {1280, 700, 390, 320}) {
          show(driver, width, "light");
          Object overflow =
              driver.executeScript(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
          assertThat(overflow).as(kind + " at " + width).isEqualTo(0L);
        }
        show(driver, 1280, "light");
        axeFindsNothing(driver, kind);
        show(driver, 390, "dark");
        axeFindsNothing(driver, kind + " in the dark on a phone");
      }
    }
  }

  @Test
  void aPageShowsTheChartThatFitsItsWidth(@TempDir Path folder) {
    publish(folder);
    try (Browser browser = new Browser()) {
      var driver = browser.driver();
      String accounts = "units/luxian-kexie/2021/accounts/index.html";
      driver.get(folder.resolve("public").resolve(accounts).toUri().toString());
      show(driver, 1280, "light");
      assertThat(shown(driver)).containsOnly("chart wide");
      show(driver, 390, "light");
      assertThat(shown(driver)).containsOnly("chart narrow");
    }
  }

  private static List<String> shown(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("svg.chart")).stream()
        .filter(WebElement::isDisplayed)
        .map(chart -> String.valueOf(chart.getDomAttribute("class")))
        .toList();
  }

  /** Windows stop at 500 pixels; the devices that are emulated in them do not. */
  private static void show(ChromeDriver driver, int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void axeFindsNothing(ChromeDriver driver, String kind) {
    var results =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(driver);
    assertThat(results.getViolations())
        .as(kind)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  @Test
  void theNuCheckerFindsNoError(@TempDir Path folder) throws IOException, InterruptedException {
    publish(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xss8m",
            "-cp",
            System.getProperty("java.class.path"),
            "nu.validator.client.SimpleCommandLineValidator",
            "--errors-only"));
    KINDS.forEach(kind -> command.add(folder.resolve("public").resolve(kind).toString()));
    Path said = folder.resolve("said.txt");

    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();

    assertThat(exit).as(Files.readString(said)).isZero();
  }

  private static void publish(Path folder) {
    new Pipeline()
        .publish(
            new Request(
                SAMPLE,
                folder.resolve("public"),
                false,
                LocalDate.of(2026, 1, 1),
                2,
                Progress.SILENT));
  }
}
