package io.mingzhang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollingTest {
  @Test
  void findsNewChangedAndRemovedSources(@TempDir Path site) throws Exception {
    Path file = Files.createDirectories(site.resolve("content")).resolve("a.md");
    Semaphore changes = new Semaphore(0);
    try (Polling polling =
        new Polling(new Sources(site), Duration.ofMillis(10), changes::release)) {
      polling.start();
      Files.createFile(file);
      assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).as("new").isTrue();
      Files.writeString(file, "text");
      assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).as("changed").isTrue();
      Files.delete(file);
      assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).as("removed").isTrue();
    }
  }
}
