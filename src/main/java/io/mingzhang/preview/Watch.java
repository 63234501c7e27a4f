package io.mingzhang.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Tells of changes in the sources; where the system cannot say, it looks each second. */
final class Watch implements AutoCloseable {
  private final Sources sources;
  private final Runnable onChange;
  private final Runnable onFallback;
  private final Polling polling;
  private final ExecutorService threads = Daemon.threads("watch");
  private final AtomicBoolean fallen = new AtomicBoolean();
  private volatile boolean closed;
  private @Nullable DirectoryWatcher watcher;
  private @Nullable Future<?> watching;

  /**
   * A watch that has not begun.
   *
   * @param onFallback told once, when polling begins
   */
  Watch(Path site, Runnable onChange, Runnable onFallback) {
    this.sources = new Sources(site);
    this.onChange = onChange;
    this.onFallback = onFallback;
    this.polling = new Polling(sources, Duration.ofSeconds(1), onChange);
  }

  /** When this returns, no later change is missed. */
  void start() {
    try {
      watcher =
          DirectoryWatcher.builder()
              .path(sources.site())
              .fileHashing(false)
              .fileTreeVisitor(visitor())
              .listener(listener())
              .build();
      watching = watcher.watchAsync(threads).whenComplete((nothing, failure) -> fallBack());
    } catch (IOException | RuntimeException | LinkageError e) {
      fallBack();
    }
  }

  private DirectoryChangeListener listener() {
    return new DirectoryChangeListener() {
      @Override
      public void onEvent(DirectoryChangeEvent event) {
        if (event.path() == null || sources.holds(event.path())) {
          onChange.run();
        }
      }

      @Override
      public void onException(Exception failure) {
        fallBack();
      }
    };
  }

  private FileTreeVisitor visitor() {
    return (file, onFolder, onFile) -> sources.visit(file, onFolder::call, onFile::call);
  }

  private void fallBack() {
    if (!closed && fallen.compareAndSet(false, true)) {
      polling.start();
      onFallback.run();
    }
  }

  @Override
  public void close() {
    closed = true;
    polling.close();
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      // The process is done with it either way.
    }
    if (watching != null) {
      watching.cancel(true);
    }
    threads.shutdownNow();
  }
}
