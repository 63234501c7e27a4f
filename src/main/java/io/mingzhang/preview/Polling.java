package io.mingzhang.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds changes by looking again and again at each file's time and size. */
final class Polling implements AutoCloseable {
  private final Sources sources;
  private final Duration every;
  private final Runnable onChange;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> Daemon.thread("poll", task));
  private Map<Path, String> seen = Map.of();
  private @Nullable Future<?> looking;

  Polling(Sources sources, Duration every, Runnable onChange) {
    this.sources = sources;
    this.every = every;
    this.onChange = onChange;
  }

  /** When this returns, no later change is missed. */
  void start() {
    seen = look();
    long millis = every.toMillis();
    looking = thread.scheduleWithFixedDelay(this::compare, millis, millis, TimeUnit.MILLISECONDS);
  }

  private void compare() {
    Map<Path, String> now = look();
    if (!now.equals(seen)) {
      seen = now;
      onChange.run();
    }
  }

  private Map<Path, String> look() {
    Map<Path, String> found = new HashMap<>();
    try {
      sources.visit(sources.site(), folder -> {}, file -> found.put(file, state(file)));
    } catch (IOException e) {
      return found; // what can be seen; the next look may see more
    }
    return found;
  }

  private static String state(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.lastModifiedTime() + " " + attributes.size();
  }

  @Override
  public void close() {
    if (looking != null) {
      looking.cancel(true);
    }
    thread.shutdownNow();
  }
}
