package io.mingzhang.preview;

import io.mingzhang.build.Outcome;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds one after another on a thread of its own.
 *
 * <p>Two folders take turns, so the pages being served are never the ones being replaced.
 */
final class Builds implements AutoCloseable {
  private static final int QUIET_MILLIS = 150;
  private static final int CLOSE_SECONDS = 10;

  private final Path folder;
  private final Function<Path, Outcome> build;
  private final Consumer<Outcome> onBuilt;
  private final Events events;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> Daemon.thread("build", task));
  private volatile Built last = Built.NOTHING;
  private volatile List<Diagnostic> remarks = List.of();
  private @Nullable Future<?> waiting;

  Builds(Path folder, Function<Path, Outcome> build, Consumer<Outcome> onBuilt, Events events) {
    this.folder = folder;
    this.build = build;
    this.onBuilt = onBuilt;
    this.events = events;
  }

  Built last() {
    return last;
  }

  /** A finding that stands beside those of every build from now on. */
  void remark(Diagnostic finding) {
    remarks = List.of(finding);
    now();
  }

  void now() {
    schedule(0);
  }

  /** A source has changed: builds once it is quiet; a build under way is followed by another. */
  void changed() {
    schedule(QUIET_MILLIS);
  }

  private synchronized void schedule(int millis) {
    if (waiting != null) {
      waiting.cancel(false);
    }
    if (!thread.isShutdown()) {
      waiting = thread.schedule(this::run, millis, TimeUnit.MILLISECONDS);
    }
  }

  private void run() {
    Built former = last;
    Path first = folder.resolve("a");
    Path pages = first.equals(former.pages()) ? folder.resolve("b") : first;
    Outcome outcome = outcome(pages);
    if (thread.isShutdown()) {
      return;
    }
    int number = former.number() + 1;
    last =
        outcome.published()
            ? new Built(number, number, pages, outcome.findings())
            : new Built(number, former.good(), former.pages(), outcome.findings());
    events.send(last.json());
    onBuilt.accept(outcome);
  }

  private Outcome outcome(Path pages) {
    try {
      return withRemarks(build.apply(pages));
    } catch (RuntimeException | Error e) {
      // Whatever went wrong, the preview goes on and says so.
      Diagnostic failed =
          Preview.BUILD_FAILED.at(
              new SourceFile("site-config.yml", "").start(),
              "没有生成成功：" + (e.getMessage() == null ? e : e.getMessage()),
              "改正后保存，会自动再试；若不是文件的问题，请报告这个错误。");
      return withRemarks(new Outcome(List.of(failed), false, 0, 0, 0, 0));
    }
  }

  private Outcome withRemarks(Outcome outcome) {
    return new Outcome(
        Stream.concat(outcome.findings().stream(), remarks.stream()).toList(),
        outcome.published(),
        outcome.units(),
        outcome.disclosures(),
        outcome.pages(),
        outcome.charts());
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      boolean ended = thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        throw new IllegalStateException("预览的生成任务没有在 " + CLOSE_SECONDS + " 秒内结束。");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
