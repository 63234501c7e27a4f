package io.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The published pages before those who judge pages: axe for people, Nu for the standard. */
final class PublishedPagesTest {
  private static final int DESKTOP = 1280;
  private static final int TABLET = 768;
  private static final int PHONE = 360;
  private static final int NARROWEST = 320;

  /** What a printer's sheet measures in points. */
  private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]");

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
  void axeFindsNothing() {
    for (String kind : Sample.KINDS) {
      open(sample.onDisk(), kind);
      show(DESKTOP, "light", "");
      axeFindsNothing(kind);
      show(PHONE, "dark", "");
      axeFindsNothing(kind + " in the dark on a phone");
      show(TABLET, "light", "print");
      // Nobody touches paper: a link on it may be of any size.
      axeFindsNothing(kind + " on paper", "target-size");
    }
  }

  @Test
  void noPageScrollsSideways() {
    for (URI root : List.of(sample.onDisk(), sample.served())) {
      for (String kind : Sample.KINDS) {
        open(root, kind);
        for (int width : new int[] {DESKTOP, TABLET, PHONE, NARROWEST}) {
          show(width, "light", "");
          Object overflow =
              driver()
                  .executeScript(
                      "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
          assertThat(overflow).as(root + kind + " at " + width).isEqualTo(0L);
        }
      }
    }
  }

  @Test
  void nothingMovesWhileAPageLoads() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      show(width, "light", "");
      for (String kind : Sample.KINDS) {
        open(sample.served(), kind);
        Object shifts =
            driver()
                .executeAsyncScript(
                    """
                    const done = arguments[0];
                    const moved = [];
                    new PerformanceObserver((list) =>
                      moved.push(...list.getEntries().map((one) => one.value))
                    ).observe({ type: 'layout-shift', buffered: true });
                    requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
                    """);
        assertThat(shifts).as(kind + " at " + width).isEqualTo(List.of());
      }
    }
  }

  @Test
  void aPageShowsTheChartThatFitsItsWidth() {
    open(sample.onDisk(), Sample.ACCOUNTS);
    show(DESKTOP, "light", "");
    assertThat(charts()).containsOnly("chart wide");
    show(PHONE, "light", "");
    assertThat(charts()).containsOnly("chart narrow");
  }

  @Test
  void onlyTheWidestTablesLieOnTheirSide() {
    open(sample.onDisk(), Sample.ACCOUNTS);
    show(DESKTOP, "light", "");
    Object pdf =
        driver()
            .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
            .get("data");
    String raw =
        new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
    List<Boolean> lying = SHEET.matcher(raw).results().map(PublishedPagesTest::isLying).toList();

    Object wide =
        driver()
            .executeScript(
                "return [...document.querySelectorAll('.statutory')]"
                    + ".filter(one => one.querySelector('tr > :nth-child(10)')).length");
    assertThat(lying).contains(true, false);
    assertThat(lying.stream().filter(one -> one).count()).isEqualTo(wide);
  }

  private static boolean isLying(MatchResult sheet) {
    return Double.parseDouble(sheet.group(1)) > Double.parseDouble(sheet.group(2));
  }

  @Test
  void paperHasNoNavigation() {
    for (String kind : Sample.KINDS) {
      open(sample.onDisk(), kind);
      show(DESKTOP, "light", "print");
      assertThat(driver().findElements(By.cssSelector("nav, form, .skip")))
          .as(kind)
          .noneMatch(WebElement::isDisplayed);
    }
  }

  @Test
  void theNuCheckerFindsNoError(@TempDir Path own) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xss8m",
            "-cp",
            System.getProperty("java.class.path"),
            "nu.validator.client.SimpleCommandLineValidator",
            "--errors-only"));
    Sample.KINDS.forEach(kind -> command.add(sample.path(kind).toString()));
    Path said = own.resolve("said.txt");

    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();

    assertThat(exit).as(Files.readString(said)).isZero();
  }

  private static List<String> charts() {
    return driver().findElements(By.cssSelector("svg.chart")).stream()
        .filter(WebElement::isDisplayed)
        .map(chart -> String.valueOf(chart.getDomAttribute("class")))
        .toList();
  }

  private static void open(URI root, String page) {
    driver().get(root.resolve(page).toString());
  }

  /** Windows stop at 500 pixels; the devices that are emulated in them do not. */
  private static void show(int width, String scheme, String medium) {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                medium,
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void axeFindsNothing(String what, String... but) {
    var results =
        new AxeBuilder()
            .disableRules(List.of(but))
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(driver());
    assertThat(results.getViolations())
        .as(what)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  private static ChromeDriver driver() {
    return browser.driver();
  }
}
