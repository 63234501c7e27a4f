package io.mingzhang.preview;

import io.mingzhang.build.Outcome;
import io.mingzhang.build.Request;
import io.mingzhang.build.Request.Progress;
import io.mingzhang.build.Today;
import io.mingzhang.diag.Diagnostic;
import io.mingzhang.diag.Rule;
import io.mingzhang.diag.Severity;
import io.mingzhang.diag.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The last good build of a site on this machine's own address, rebuilt whenever a source changes.
 */
public final class Preview implements AutoCloseable {
  static final Rule BUILD_FAILED = Rule.error("preview.build-failed", "预览时生成站点的程序本身出错。");
  static final Rule POLLING = new Rule("preview.polling", Severity.INFO, "系统不能通知文件变化，预览改为每秒查看一次。");

  /** The rules of this room, for the rule catalogue. */
  public static final List<Rule> RULES = List.of(BUILD_FAILED, POLLING);

  private final Path folder;
  private final Builds builds;
  private final Server server;
  private final Watch watch;

  /**
   * Nothing runs until {@link #start()}.
   *
   * @param port 0 for any that is free
   * @param onBuilt told of every build, on the thread that builds
   */
  public Preview(
      Path site,
      int port,
      Function<Request, Outcome> build,
      Consumer<Outcome> onBuilt,
      int workers) {
    folder = freshFolder();
    try {
      Path sources = site.toRealPath();
      Events events = new Events(Duration.ofSeconds(15));
      builds =
          new Builds(
              folder,
              output ->
                  build.apply(
                      new Request(
                          sources,
                          output,
                          true,
                          Today.of(System.getenv()),
                          workers,
                          Progress.SILENT)),
              onBuilt,
              events);
      server = Server.bind(port, builds, events);
      watch = new Watch(sources, builds::changed, () -> builds.remark(polling(site)));
    } catch (IOException e) {
      deleteFolder();
      throw new UncheckedIOException("无法准备预览 " + site + "：" + e.getMessage(), e);
    }
  }

  /** Begins to serve, to watch and to build; returns at once. */
  public void start() {
    server.start();
    watch.start();
    builds.now();
  }

  /** Where a browser finds the site. */
  public URI address() {
    return server.address();
  }

  /** Stops everything and removes the private copy of the site. */
  @Override
  public void close() {
    watch.close();
    builds.close();
    server.close();
    deleteFolder();
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory("mingzhang-preview-").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("无法为预览准备临时文件夹：" + e.getMessage(), e);
    }
  }

  private void deleteFolder() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (NoSuchFileException e) {
      return; // closed before
    } catch (IOException e) {
      throw new UncheckedIOException("无法清理预览文件夹 " + folder, e);
    }
  }

  private static Diagnostic polling(Path site) {
    return POLLING.at(new SourceFile(site.toString(), "").start(), POLLING.meaning(), "");
  }
}
