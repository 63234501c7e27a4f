package io.mingzhang.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium with nothing remembered; when it is not installed, the test fails. */
public final class Browser implements AutoCloseable {
  /** Kept, because a logger that nobody keeps forgets its level; DevTools are not used here. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    DEVTOOLS.setLevel(Level.SEVERE);
  }

  private final Path userData;
  private final ChromeDriver driver;

  public Browser() {
    File chromium = installed("CHROMIUM", "/usr/bin/chromium");
    File chromedriver = installed("CHROMEDRIVER", "/usr/bin/chromedriver");
    userData = freshFolder();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--user-data-dir=" + userData);
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, console);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
  }

  /** What the browser has said to authors of pages since it was asked last. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  public ChromeDriver driver() {
    return driver;
  }

  private static File installed(String variable, String usual) {
    String place = System.getenv(variable);
    File file = new File(place == null ? usual : place);
    if (!file.canExecute()) {
      throw new AssertionError(
          "The browser tests need " + file + "; install it or set " + variable + ".");
    }
    return file;
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory("mingzhang-browser-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> all = Files.walk(userData)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      // The browser may still be leaving; the folder is in the temporary folder anyway.
      userData.toFile().deleteOnExit();
    }
  }
}
